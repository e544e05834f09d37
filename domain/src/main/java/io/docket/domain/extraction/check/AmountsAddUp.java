package io.docket.domain.extraction.check;

import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Net and tax make gross, but for what rounding may take. */
record AmountsAddUp() implements Check {
    private static final BigDecimal ROUNDED = new BigDecimal("0.02");

    @Override
    public List<Doubt> doubts(Findings findings) {
        Optional<BigDecimal> net = findings.number("net_amount");
        Optional<BigDecimal> tax = findings.number("tax_amount");
        Optional<BigDecimal> gross = findings.number("gross_amount");
        if (net.isEmpty() || tax.isEmpty() || gross.isEmpty()) {
            return List.of();
        }
        BigDecimal sum = net.get().add(tax.get());
        if (sum.subtract(gross.get()).abs().compareTo(ROUNDED) <= 0) {
            return List.of();
        }
        String reason = "net_amount " + net.get().toPlainString() + " and tax_amount "
                + tax.get().toPlainString() + " make " + sum.toPlainString() + ", not the gross_amount "
                + gross.get().toPlainString();
        return List.of(new Doubt(Cause.CHECK, List.of("net_amount", "tax_amount", "gross_amount"), reason));
    }
}
