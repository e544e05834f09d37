package io.docket.domain.access;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which passwords people may choose: long ones that a guesser would not try first. What kinds of signs they are made of is
 * nobody's business. A first user's password that an operator configures is not held to it.
 */
public enum PasswordPolicy {
    LONG_ENOUGH("must have at least " + PasswordPolicy.SHORTEST + " characters") {
        @Override
        boolean allows(String password, String username) {
            return password.codePointCount(0, password.length()) >= SHORTEST;
        }
    },
    SHORT_ENOUGH("must have at most " + PasswordPolicy.LONGEST + " characters") {
        @Override
        boolean allows(String password, String username) {
            return password.length() <= LONGEST;
        }
    },
    NOT_COMMON("must not be a common password, nor one with just digits and signs added") {
        @Override
        boolean allows(String password, String username) {
            return !CommonPasswords.standard().include(password);
        }
    },
    NOT_REPEATED("must not be the same few characters again and again") {
        @Override
        boolean allows(String password, String username) {
            return password.isEmpty() || RepeatedText.unit(password).length() > LONGEST_UNIT;
        }
    },
    NO_SEQUENCE("must not be a sequence of letters, digits or keys") {
        @Override
        boolean allows(String password, String username) {
            return password.isEmpty() || !KeyRuns.only(password);
        }
    },
    WITHOUT_USERNAME("must not contain the user name") {
        @Override
        boolean allows(String password, String username) {
            String folded = folded(password);
            String name = folded(username);
            return List.of(name, name.replaceAll("@.*", "")).stream()
                    .filter(part -> part.length() >= SHORTEST_NAME)
                    .noneMatch(folded::contains);
        }
    },
    WITHOUT_PRODUCT("must not contain the name of this product") {
        @Override
        boolean allows(String password, String username) {
            return !folded(password).contains("docket");
        }
    };

    public static final int SHORTEST = 12;

    /** In UTF-16 units, as everything is bounded; hashing a longer one would be a way to keep the server busy. */
    public static final int LONGEST = 1_000;

    private static final int LONGEST_UNIT = 4;

    /** A shorter name stands in many a sentence by chance. */
    private static final int SHORTEST_NAME = 4;

    private final String sentence;

    PasswordPolicy(String sentence) {
        this.sentence = sentence;
    }

    abstract boolean allows(String password, String username);

    /** Every reason why this user may not have this password, in words that follow the field's name. */
    public static List<String> objections(String username, String password) {
        String normal = normalised(password);
        if (!SHORT_ENOUGH.allows(normal, username)) {
            return List.of(SHORT_ENOUGH.sentence);
        }
        var objections = new ArrayList<String>();
        for (PasswordPolicy rule : values()) {
            if (!rule.allows(normal, username)) {
                objections.add(rule.sentence);
            }
        }
        return List.copyOf(objections);
    }

    /** The one form of texts that look the same, whatever keyboard they were typed on. */
    public static String normalised(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
