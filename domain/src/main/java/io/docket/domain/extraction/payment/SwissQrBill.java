package io.docket.domain.extraction.payment;

import io.docket.domain.extraction.check.Iban;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The code of a Swiss QR bill: SIX, "Swiss Payment Standards: Swiss Implementation Guidelines QR-bill", version 2 with
 * structured ("S") and combined ("K") addresses.
 */
final class SwissQrBill {
    private static final int CREDITOR = 5;
    private static final int ULTIMATE_CREDITOR = 12;
    private static final int DEBTOR = 21;
    private static final int LINES_OF_ADDRESS = 7;
    private static final int LAST_LINE = 34;
    private static final Pattern VERSION = Pattern.compile("02\\d{2}");
    private static final Pattern ACCOUNT = Pattern.compile("(CH|LI)\\d{7}[0-9A-Z]{12}");
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9]\\d{0,8})\\.\\d{2}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Set<String> CURRENCIES = Set.of("CHF", "EUR");

    private SwissQrBill() {}

    static Optional<PaymentCode> parse(CodeLines lines) {
        if (!isBill(lines) || !areParties(lines) || !isPayment(lines) || !isReference(lines)) {
            return Optional.empty();
        }
        return Optional.of(new PaymentCode(
                lines.line(4),
                // A bill over 0.00 only tells that nothing is to be paid.
                lines.given(19).map(BigDecimal::new).filter(amount -> amount.signum() > 0),
                lines.given(20),
                lines.given(29)));
    }

    private static boolean isBill(CodeLines lines) {
        return lines.line(1).equals("SPC")
                && VERSION.matcher(lines.line(2)).matches()
                && lines.line(3).equals("1")
                && lines.line(31).equals("EPD")
                && lines.areEmpty(LAST_LINE + 1, lines.count());
    }

    private static boolean areParties(CodeLines lines) {
        boolean nobody = lines.areEmpty(DEBTOR, DEBTOR + LINES_OF_ADDRESS - 1);
        return isAddress(lines, CREDITOR)
                && lines.areEmpty(ULTIMATE_CREDITOR, ULTIMATE_CREDITOR + LINES_OF_ADDRESS - 1)
                && (nobody || isAddress(lines, DEBTOR));
    }

    /** Kind, name, two lines (or street and number), postal code, town and country. */
    private static boolean isAddress(CodeLines lines, int from) {
        boolean common = lines.given(from + 1).isPresent()
                && lines.atMost(from + 1, 70)
                && lines.atMost(from + 2, 70)
                && COUNTRY.matcher(lines.line(from + 6)).matches();
        boolean rest = switch (lines.line(from)) {
            case "S" ->
                lines.atMost(from + 3, 16)
                        && lines.given(from + 4).isPresent()
                        && lines.atMost(from + 4, 16)
                        && lines.given(from + 5).isPresent()
                        && lines.atMost(from + 5, 35);
            case "K" ->
                lines.given(from + 3).isPresent() && lines.atMost(from + 3, 70) && lines.areEmpty(from + 4, from + 5);
            default -> false;
        };
        return common && rest;
    }

    private static boolean isPayment(CodeLines lines) {
        return ACCOUNT.matcher(lines.line(4)).matches()
                && Iban.isValid(lines.line(4))
                && (lines.line(19).isEmpty() || AMOUNT.matcher(lines.line(19)).matches())
                && CURRENCIES.contains(lines.line(20))
                && lines.atMost(30, 140)
                && lines.atMost(32, 140)
                && lines.atMost(33, 100)
                && lines.atMost(34, 100);
    }

    /** Accounts of an institution from 30000 to 31999 take the Swiss reference only, and others do not. */
    private static boolean isReference(CodeLines lines) {
        boolean qrIban = lines.line(4).startsWith("30", 4) || lines.line(4).startsWith("31", 4);
        String reference = lines.line(29);
        return switch (lines.line(28)) {
            case "QRR" -> qrIban && CreditorReference.isSwiss(reference);
            case "SCOR" -> !qrIban && CreditorReference.isIso11649(reference);
            case "NON" -> !qrIban && reference.isEmpty();
            default -> false;
        };
    }
}
