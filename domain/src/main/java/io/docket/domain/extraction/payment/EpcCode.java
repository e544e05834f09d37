package io.docket.domain.extraction.payment;

import io.docket.domain.extraction.check.Iban;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The code for SEPA credit transfers: EPC069-12 of the European Payments Council, "Quick Response Code: Guidelines to enable
 * data capture for the initiation of a SEPA credit transfer", versions 001 and 002.
 */
final class EpcCode {
    private static final String CURRENCY = "EUR";
    private static final int LAST_LINE = 12;
    private static final Set<String> VERSIONS = Set.of("001", "002");
    private static final Pattern CHARACTER_SET = Pattern.compile("[1-8]");
    private static final Pattern BIC = Pattern.compile("[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final Pattern AMOUNT = Pattern.compile(CURRENCY + "\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern PURPOSE = Pattern.compile("[A-Z0-9]{0,4}");

    private EpcCode() {}

    static Optional<PaymentCode> parse(CodeLines lines) {
        if (!isEpc(lines) || !isBeneficiary(lines) || !isRemittance(lines)) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = lines.given(8).map(text -> new BigDecimal(text.substring(CURRENCY.length())));
        return Optional.of(new PaymentCode(
                lines.line(7),
                amount,
                amount.map(any -> CURRENCY),
                lines.given(10).or(() -> lines.given(11))));
    }

    private static boolean isEpc(CodeLines lines) {
        return lines.line(1).equals("BCD")
                && VERSIONS.contains(lines.line(2))
                && CHARACTER_SET.matcher(lines.line(3)).matches()
                && lines.line(4).equals("SCT")
                && lines.areEmpty(LAST_LINE + 1, lines.count());
    }

    /** Version 002 may leave out the bank's code. */
    private static boolean isBeneficiary(CodeLines lines) {
        boolean bank = BIC.matcher(lines.line(5)).matches()
                || (lines.line(5).isEmpty() && lines.line(2).equals("002"));
        return bank && !lines.line(6).isBlank() && lines.atMost(6, 70) && Iban.isValid(lines.line(7));
    }

    /** A reference is either structured or free; one that begins as those of ISO 11649 must be one. */
    private static boolean isRemittance(CodeLines lines) {
        String structured = lines.line(10);
        return isAmount(lines.line(8))
                && PURPOSE.matcher(lines.line(9)).matches()
                && lines.atMost(10, 35)
                && lines.atMost(11, 140)
                && lines.atMost(12, 70)
                && (structured.isEmpty() || lines.line(11).isEmpty())
                && (!structured.startsWith("RF") || CreditorReference.isIso11649(structured));
    }

    private static boolean isAmount(String text) {
        return text.isEmpty()
                || (AMOUNT.matcher(text).matches() && new BigDecimal(text.substring(CURRENCY.length())).signum() > 0);
    }
}
