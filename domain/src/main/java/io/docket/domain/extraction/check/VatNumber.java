package io.docket.domain.extraction.check;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Predicate;

/**
 * The check digits of VAT numbers, as the states publish them; the numbers come without their country's letters and
 * in its form. Countries that publish none are not here: of their numbers the form alone is known.
 */
final class VatNumber {
    private static final String WITHOUT_I_AND_O = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String SPANISH_PERSONS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String SPANISH_COMPANIES = "JABCDEFGHI";
    private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";

    private static final Map<String, Predicate<String>> BY_COUNTRY = Map.ofEntries(
            entry("AT", VatNumber::austrian),
            entry("BE", VatNumber::belgian),
            entry(
                    "CH",
                    number -> (11 - sum(number.substring(1), 5, 4, 3, 2, 7, 6, 5, 4) % 11) % 11 == digit(number, 9)),
            entry("CZ", VatNumber::czech),
            entry("DE", VatNumber::mod11And10),
            entry("DK", number -> sum(number, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
            entry("EE", number -> sum(number, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0),
            entry("EL", number -> sum(number, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == last(number, 1)),
            entry("ES", VatNumber::spanish),
            entry("FI", number -> sum(number, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0),
            entry("FR", VatNumber::french),
            entry("GB", VatNumber::british),
            entry("HR", VatNumber::mod11And10),
            entry("HU", number -> sum(number, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0),
            entry("IE", VatNumber::irish),
            entry("IT", VatNumber::luhn),
            entry("LU", number -> Long.parseLong(number.substring(0, 6)) % 89 == last(number, 2)),
            entry("MT", number -> sum(number, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0),
            entry("NL", VatNumber::dutch),
            entry("PL", number -> sum(number, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == last(number, 1)),
            entry("PT", number -> (11 - sum(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10 == last(number, 1)),
            entry("RO", VatNumber::romanian),
            entry("SE", number -> luhn(number.substring(0, 10))),
            entry("SI", number -> (11 - sum(number, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10 == last(number, 1)),
            entry("SK", number -> Long.parseLong(number) % 11 == 0));

    private VatNumber() {}

    /** Whether the check digits of a country's number are right; so they are where the country publishes none. */
    static boolean checks(String country, String number) {
        return BY_COUNTRY.getOrDefault(country, any -> true).test(number);
    }

    private static boolean belgian(String number) {
        String ten = number.length() == 9 ? "0" + number : number;
        return 97 - Long.parseLong(ten.substring(0, 8)) % 97 == last(ten, 2);
    }

    private static boolean austrian(String number) {
        String digits = number.substring(1);
        return (96 - luhnSum(digits.substring(0, 7), false)) % 10 == last(digits, 1);
    }

    /** Numbers of ten digits are those of persons, and have no check digit of their own. */
    private static boolean czech(String number) {
        if (number.length() != 8) {
            return true;
        }
        int rest = (11 - sum(number, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return (rest == 0 ? 1 : rest % 10) == last(number, 1);
    }

    /** By ISO 7064. */
    private static boolean mod11And10(String number) {
        int product = 10;
        for (int at = 0; at < number.length() - 1; at++) {
            int sum = (digit(number, at) + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == last(number, 1);
    }

    private static boolean spanish(String number) {
        char first = number.charAt(0);
        char check = number.charAt(8);
        String middle = number.substring(1, 8);
        if (Character.isDigit(first)) {
            return person(number.substring(0, 8), check);
        }
        return switch (first) {
            case 'X', 'Y', 'Z' -> person((first - 'X') + middle, check);
            case 'K', 'L', 'M' -> person(middle, check);
            default -> company(middle, check);
        };
    }

    private static boolean person(String digits, char check) {
        return SPANISH_PERSONS.charAt((int) (Long.parseLong(digits) % 23)) == check;
    }

    /** Which of them end with a letter and which with a digit is left open. */
    private static boolean company(String digits, char check) {
        int value = (10 - luhnSum(digits, true) % 10) % 10;
        return check == (char) ('0' + value) || check == SPANISH_COMPANIES.charAt(value);
    }

    /** Monaco's numbers are French ones with three zeros, which are no numbers of France's register. */
    private static boolean french(String number) {
        String register = number.substring(2);
        if (!register.startsWith("000") && !luhn(register)) {
            return false;
        }
        int first = WITHOUT_I_AND_O.indexOf(number.charAt(0));
        int second = WITHOUT_I_AND_O.indexOf(number.charAt(1));
        if (first < 10 && second < 10) {
            return Long.parseLong(register + "12") % 97 == 10L * first + second;
        }
        int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (Long.parseLong(register) + 1 + key / 11) % 11 == key % 11;
    }

    /** Numbers of the government and of health authorities have no check digits. */
    private static boolean british(String number) {
        if (!Character.isDigit(number.charAt(0))) {
            return true;
        }
        int rest = (sum(number, 8, 7, 6, 5, 4, 3, 2) + Integer.parseInt(number.substring(7, 9))) % 97;
        return rest == 0 || rest == 42;
    }

    private static boolean irish(String number) {
        boolean old = Character.isLetter(number.charAt(1));
        String digits = old ? "0" + number.substring(2, 7) + number.charAt(0) : number.substring(0, 7);
        int second = !old && number.length() == 9 ? 9 * Math.max(0, IRISH.indexOf(number.charAt(8))) : 0;
        return IRISH.charAt((sum(digits, 8, 7, 6, 5, 4, 3, 2) + second) % 23) == number.charAt(7);
    }

    /** By the register's number, or, since 2020, by all of it. */
    private static boolean dutch(String number) {
        boolean register = sum(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11 == digit(number, 8);
        return register || Iban.remainder("NL" + number) == 1;
    }

    private static boolean romanian(String number) {
        String ten = "0".repeat(10 - number.length()) + number;
        return 10 * sum(ten, 7, 5, 3, 2, 1, 7, 5, 3, 2) % 11 % 10 == last(ten, 1);
    }

    private static boolean luhn(String number) {
        return luhnSum(number, false) % 10 == 0;
    }

    /** The sum of the digits, every second of them doubled. */
    private static int luhnSum(String digits, boolean lastDoubled) {
        int sum = 0;
        for (int back = 0; back < digits.length(); back++) {
            int digit = digit(digits, digits.length() - 1 - back);
            boolean doubled = lastDoubled == (back % 2 == 0);
            sum += doubled ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        return sum;
    }

    private static int sum(String number, int... weights) {
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * digit(number, at);
        }
        return sum;
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }

    private static int last(String number, int digits) {
        return Integer.parseInt(number.substring(number.length() - digits));
    }
}
