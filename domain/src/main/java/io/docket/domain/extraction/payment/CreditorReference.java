package io.docket.domain.extraction.payment;

import io.docket.domain.extraction.check.Iban;
import java.util.regex.Pattern;

/** References by which a creditor knows what was paid. */
final class CreditorReference {
    private static final Pattern ISO_11649 = Pattern.compile("RF\\d{2}[0-9A-Z]{1,21}");
    private static final Pattern SWISS = Pattern.compile("\\d{27}");
    private static final int[] CARRY = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};

    private CreditorReference() {}

    /** Two letters and two check digits as an IBAN has them, and up to 21 letters and digits. */
    static boolean isIso11649(String text) {
        return ISO_11649.matcher(text).matches() && Iban.checks(text);
    }

    /** 27 digits, the last by the recursive modulus 10. */
    static boolean isSwiss(String text) {
        if (!SWISS.matcher(text).matches()) {
            return false;
        }
        int carry = 0;
        for (int index = 0; index < text.length() - 1; index++) {
            carry = CARRY[(carry + text.charAt(index) - '0') % 10];
        }
        return (10 - carry) % 10 == text.charAt(text.length() - 1) - '0';
    }
}
