package io.docket.domain.extraction.check;

/** The check digits of ISO 13616. */
public final class Iban {
    private Iban() {}

    /** Whether the number without spaces, its first four characters moved to the end, leaves 1 when divided by 97. */
    public static boolean checks(String iban) {
        return remainder(iban.substring(4) + iban.substring(0, 4)) == 1;
    }

    /** What is left of capitals (from A = 10) and digits, read as one number, when it is divided by 97. */
    static int remainder(String text) {
        int remainder = 0;
        for (char character : text.toCharArray()) {
            int value = Character.digit(character, 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }
}
