package io.docket.domain.extraction.check;

/** The numbers of persons in Belgium's national register. */
public final class NationalNumber {
    private static final int DIGITS = 11;
    private static final long BORN_FROM_2000 = 2_000_000_000L;

    private NationalNumber() {}

    /** Whether the last two of eleven digits are what the others ask for; who was born from 2000 on has a 2 before them. */
    public static boolean checks(String digits) {
        if (digits.length() != DIGITS) {
            return false;
        }
        long number = Long.parseLong(digits.substring(0, DIGITS - 2));
        int check = Integer.parseInt(digits.substring(DIGITS - 2));
        return 97 - number % 97 == check || 97 - (BORN_FROM_2000 + number) % 97 == check;
    }
}
