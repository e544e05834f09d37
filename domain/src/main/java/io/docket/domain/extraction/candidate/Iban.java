package io.docket.domain.extraction.candidate;

/** The check digits of ISO 13616. */
final class Iban {
    private Iban() {}

    /** Whether the number without spaces, its first four characters moved to the end, leaves 1 when divided by 97. */
    static boolean checks(String iban) {
        String moved = iban.substring(4) + iban.substring(0, 4);
        int remainder = 0;
        for (char character : moved.toCharArray()) {
            int value = Character.digit(character, 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }
}
