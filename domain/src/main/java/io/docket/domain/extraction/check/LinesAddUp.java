package io.docket.domain.extraction.check;

import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.format.TableType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The amounts of an invoice's lines make the net amount, or the gross amount where prices include the tax. Lines without an
 * amount are left aside with the whole table. An electronic invoice is not asked: it may have allowances that are no lines.
 */
record LinesAddUp() implements Check {
    private static final String AMOUNT = "amount";
    private static final BigDecimal ROUNDED = new BigDecimal("0.02");

    @Override
    public List<Doubt> doubts(Findings findings) {
        List<String> totals = Stream.of("net_amount", "gross_amount")
                .filter(field -> findings.number(field).isPresent())
                .toList();
        if (findings.electronic() || totals.isEmpty()) {
            return List.of();
        }
        return findings.format().tables().stream()
                .filter(TableType::lineItems)
                .flatMap(table -> doubt(table.name(), totals, findings).stream())
                .toList();
    }

    private static Optional<Doubt> doubt(String table, List<String> totals, Findings findings) {
        return sum(findings.prediction().tables().getOrDefault(table, List.of()))
                .filter(sum -> totals.stream()
                        .noneMatch(field -> makes(sum, findings.number(field).orElseThrow())))
                .map(sum -> new Doubt(
                        Cause.CHECK,
                        totals,
                        "the " + table + " make " + sum.toPlainString() + ", which is not "
                                + String.join(
                                        " nor ",
                                        totals.stream()
                                                .map(field -> "the " + field + " "
                                                        + findings.number(field)
                                                                .orElseThrow()
                                                                .toPlainString())
                                                .toList())));
    }

    private static boolean makes(BigDecimal sum, BigDecimal total) {
        return sum.subtract(total).abs().compareTo(ROUNDED) <= 0;
    }

    private static Optional<BigDecimal> sum(List<Map<String, PredictedValue>> rows) {
        List<BigDecimal> amounts = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.get(AMOUNT)).stream())
                .flatMap(cell -> Findings.decimal(cell.value()).stream())
                .toList();
        return amounts.isEmpty() || amounts.size() < rows.size()
                ? Optional.empty()
                : Optional.of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
