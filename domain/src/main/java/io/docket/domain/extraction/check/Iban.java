package io.docket.domain.extraction.check;

import java.util.regex.Pattern;

/** International bank account numbers: ISO 13616. */
public final class Iban {
    private static final Pattern ANY = Pattern.compile("[A-Z]{2}\\d{2}[0-9A-Z]+");
    private static final Pattern UNKNOWN_COUNTRY = Pattern.compile("\\d{2}[0-9A-Z]{11,30}");
    private static final CodeFormats FORMATS = CodeFormats.ibans();

    private Iban() {}

    /** Whether the text, without spaces, has its country's length and form, and right check digits. */
    public static boolean isValid(String text) {
        return isLike(text) && hasForm(text) && checks(text);
    }

    /** Whether it begins as all do. */
    static boolean isLike(String text) {
        return ANY.matcher(text).matches();
    }

    /** Whether one that begins as all do has its country's length and form. */
    static boolean hasForm(String iban) {
        Pattern form = FORMATS.byCountry().getOrDefault(iban.substring(0, 2), UNKNOWN_COUNTRY);
        return form.matcher(iban.substring(2)).matches();
    }

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
