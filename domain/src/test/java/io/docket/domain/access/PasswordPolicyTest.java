package io.docket.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private static final String COMMON = "must not be a common password, nor one with just digits and signs added";
    private static final String SEQUENCE = "must not be a sequence of letters, digits or keys";
    private static final String REPEATED = "must not be the same few characters again and again";

    private static List<String> objections(String password) {
        return PasswordPolicy.objections("anna.smith@example.com", password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "vier blaue Elefanten tanzen",
                "xK9#mQ2$vL7!",
                "aaaa bbbb cccc dddd",
                "summer garden 1987 chair",
                "пароль который я придумал",
                "😀 a smile and a dozen"
            })
    void aLongPasswordOfOnesOwnMayBeChosen(String password) {
        assertEquals(List.of(), objections(password));
    }

    @Test
    void elevenCharactersAreTooFewHoweverTheyAreStored() {
        assertEquals(List.of("must have at least 12 characters"), objections("xK9#mQ2$vL7"));
        assertEquals(List.of("must have at least 12 characters"), objections("xK9#mQ2$vL😀"));
        // Two characters on the wire, one to whoever types it.
        assertEquals(List.of("must have at least 12 characters"), objections("xK9#mQ2$vLu\u0308"));
    }

    @Test
    void aThousandCharactersAreTheMost() {
        assertEquals(List.of(), objections("a long one, ".repeat(83)));
        assertEquals(List.of("must have at most 1000 characters"), objections("a long one, ".repeat(84)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password!2024",
                "P@ssw0rd2024!",
                "123456password",
                "passwordpassword",
                "iloveyou2026!!",
                "sonyericsson",
                "1qaz2wsx3edc",
                "Dr4g0n!!!!!!!"
            })
    void whatManyHaveMayNotBeChosenHoweverItIsDressed(String password) {
        assertEquals(List.of(COMMON), objections(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyxyxyxyxyxy", "1b2$1b2$1b2$"})
    void theSameAgainAndAgainIsNotLong(String password) {
        assertEquals(List.of(REPEATED), objections(password));
    }

    @Test
    void oneCharacterIsNotLongEither() {
        assertEquals(List.of(REPEATED, SEQUENCE), objections("???????????????"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghijkl", "987654321098", "ABCdef123456", "yxcvbnmlkjhg"})
    void keysInARowAreNoPassword(String password) {
        assertTrue(objections(password).contains(SEQUENCE));
    }

    @Test
    void theUsersNameAndTheProductsAreWhatIsTriedFirst() {
        assertEquals(List.of("must not contain the user name"), objections("my own Anna.Smith 77"));
        assertEquals(
                List.of("must not contain the user name"), PasswordPolicy.objections("operator", "the operator is me"));
        assertEquals(List.of(), PasswordPolicy.objections("ann", "any cannon is loud"));
        assertEquals(List.of("must not contain the name of this product"), objections("Docket is my friend"));
    }

    @Test
    void everyObjectionIsToldAtOnce() {
        assertEquals(List.of("must have at least 12 characters", COMMON), objections("password"));
    }
}
