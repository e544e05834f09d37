package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.bootstrap.testing.Answer;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.MailServer;
import io.docket.bootstrap.testing.People;
import io.docket.bootstrap.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody does who forgot a password, or wants another. */
class PasswordIT extends OnTestServer {
    private static final String RESET = "/api/auth/reset_password";
    private static final String CHANGE = "/api/users/me/change_password";
    private static final String CHOSEN = "correct horse battery";
    private static final Pattern TOKEN = Pattern.compile("^[A-Za-z0-9_-]{43}\\r?$", Pattern.MULTILINE);

    private final People people = new People();
    private final String anna = "anna-" + UUID.randomUUID() + "@example.com";

    @AfterEach
    void leave() {
        people.close();
    }

    private Client signedUp() {
        return people.named(anna, people.first(), Set.of());
    }

    private Client anna(String password) {
        return Client.of(TestServer.address(), anna, password);
    }

    private static Answer ask(String username) {
        return NOBODY.post(RESET, "{\"user_name\": \"" + username + "\"}");
    }

    private static Answer reset(String token, String password) {
        return NOBODY.post(RESET, "{\"token\": \"" + token + "\", \"new_password\": \"" + password + "\"}");
    }

    private static Answer change(Client client, String old, String chosen) {
        return client.post(CHANGE, "{\"old_password\": \"" + old + "\", \"new_password\": \"" + chosen + "\"}");
    }

    private String mailedToken(int number) throws InterruptedException {
        String text = MailServer.text(anna, number);
        Matcher matcher = TOKEN.matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group().strip();
    }

    private String bearer(String password) {
        Answer answer =
                NOBODY.post("/api/auth", "{\"username\": \"" + anna + "\", \"password\": \"" + password + "\"}");
        return answer.expecting(200).json().path("authentication_token").asString();
    }

    private static void assertObjection(String sentence, Answer answer) {
        assertTrue(answer.expecting(422).text().contains(sentence), answer.toString());
        assertTrue(answer.text().contains("new_password"), answer.toString());
    }

    @Test
    void whoForgotThePasswordChoosesAnotherByMail() throws Exception {
        signedUp().get("/api/users/me").expecting(200);
        Answer asked = ask(anna).expecting(204);
        assertEquals("", asked.text());
        String token = mailedToken(0);
        assertObjection("must have at least 12 characters", reset(token, "too short"));
        assertObjection("must not be a common password", reset(token, "password123456"));
        reset(token, CHOSEN).expecting(204);
        anna(CHOSEN).get("/api/users/me").expecting(200);
        anna(People.PASSWORD).get("/api/users/me").expecting(401);
        reset(token, "another horse battery").expecting(403);
        reset("no token at all", CHOSEN).expecting(403);
    }

    @Test
    void whoIsNobodyIsAnsweredAlikeAndGetsNoMail() throws Exception {
        signedUp();
        ask("nobody-of@example.com").expecting(204);
        ask("x".repeat(10_000)).expecting(204);
        ask(TestServer.ADMIN).expecting(204);
        ask(anna).expecting(204);
        mailedToken(0);
        assertEquals(0, MailServer.count("nobody-of@example.com"));
    }

    @Test
    void aRequestThatSaysTooLittleIsToldWhatIsMissing() {
        assertTrue(NOBODY.post(RESET, "{}").expecting(400).text().contains("user_name"));
        assertTrue(
                NOBODY.post(RESET, "{\"token\": \"a\"}").expecting(400).text().contains("new_password"));
        assertTrue(ADMIN.post(CHANGE, "{}").expecting(400).text().contains("old_password"));
    }

    @Test
    void anotherPasswordEndsWhatTheOldOneOpened() {
        Client client = signedUp();
        Client withToken = Client.authorized(TestServer.address(), "Bearer " + bearer(People.PASSWORD));
        withToken.get("/api/users/me").expecting(200);
        change(client, "a wrong one", CHOSEN).expecting(403);
        assertObjection("must not contain the user name", change(client, People.PASSWORD, "x" + anna));
        assertObjection("must differ", change(client, People.PASSWORD, People.PASSWORD));
        change(withToken, People.PASSWORD, CHOSEN).expecting(204);
        withToken.get("/api/users/me").expecting(401);
        client.get("/api/users/me").expecting(401);
        anna(CHOSEN).get("/api/users/me").expecting(200);
    }

    @Test
    void noLogTellsTheToken() throws Exception {
        signedUp();
        ask(anna).expecting(204);
        String token = mailedToken(0);
        reset(token, CHOSEN).expecting(204);
        try (Stream<Path> logs = Files.walk(TestServer.folder().path().resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(token), log.toString());
                assertFalse(text.contains(anna), log.toString());
            }
        }
    }
}
