package io.docket.rest.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.PageRange;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All mechanisms together, in the JAX-RS implementation that the server has, without a server. */
class MechanismsTest {
    private static final String ID = "0123456789abcdef01234567";

    private final Dispatcher dispatcher = dispatcher();
    private final boolean[] closed = new boolean[1];

    private Dispatcher dispatcher() {
        Dispatcher made = MockDispatcherFactory.createDispatcher();
        Mechanisms.PROVIDERS.stream()
                .filter(provider -> provider != BrokenAnswer.class)
                .forEach(made.getProviderFactory()::registerProvider);
        made.getRegistry().addSingletonResource(new Things());
        return made;
    }

    record Thing(String name, int size) {
        Thing {
            if (name.isBlank()) {
                throw new InvalidValue("name", "must not be empty");
            }
        }
    }

    record Held(boolean value) implements Passing {
        @Override
        public boolean passes() {
            return value;
        }
    }

    /** Ten letters, of which any can be had alone. */
    final class Letters implements FileAnswer.Sized {
        @Override
        public long length() {
            return 10;
        }

        @Override
        public void writeTo(OutputStream out, long first, long count) throws IOException {
            out.write("abcdefghij".getBytes(StandardCharsets.UTF_8), (int) first, (int) count);
        }

        @Override
        public void close() {
            closed[0] = true;
        }
    }

    /** A resource such as any other. */
    @Path("/things")
    @Produces(MediaType.APPLICATION_JSON)
    public class Things {
        @GET
        public List<Thing> list(
                @QueryParam("most") @DefaultValue("2") int most, @QueryParam("since") Optional<Instant> since) {
            if (most > 500) {
                throw new InvalidValue("most", "must be at most 500");
            }
            return List.of(new Thing("a" + since.map(Instant::getEpochSecond).orElse(-1L), most));
        }

        @GET
        @Path("{id}")
        public Versioned<Thing> read(@PathParam("id") InboxId id) {
            return new Versioned<>(new Thing(id.value(), 1), 7);
        }

        @GET
        @Path("{id}/page/{range}")
        @Produces(MediaType.WILDCARD)
        public FileAnswer page(@PathParam("id") InboxId id, @PathParam("range") PageRange range) {
            return new FileAnswer("ü \"x\"\r\n.png", "image/png", "tag", new FileAnswer.Body() {
                @Override
                public void writeTo(OutputStream out) throws IOException {
                    out.write("picture".getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public void close() {
                    closed[0] = true;
                }
            });
        }

        @GET
        @Path("{id}/whole")
        @Produces(MediaType.WILDCARD)
        public FileAnswer whole(@PathParam("id") InboxId id) {
            return new FileAnswer("letters.txt", "text/plain", "tag", new Letters()).kept(Keeping.LASTING);
        }

        @POST
        @Consumes(MediaType.APPLICATION_JSON)
        public Thing add(Thing thing, @HeaderParam("If-Match") @DefaultValue("*") Expected expected) {
            return expected.check(new Versioned<>(thing, 3));
        }

        @GET
        @Path("held")
        public Versioned<Held> held() {
            return new Versioned<>(new Held(true), 7);
        }

        @POST
        @Path("named")
        public Thing named(@QueryParam("name") String name) {
            return new Thing(name, 1);
        }

        @POST
        @Path("raw")
        public Thing raw(InputStream body) {
            try {
                return new Thing("raw", body.readAllBytes().length);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @GET
        @Path("busy")
        public Thing busy() {
            throw Refusal.of(Refusal.Kind.UNAVAILABLE, "queue_full", "Too much.")
                    .retryAfter(Duration.ofSeconds(30))
                    .with("id", ID);
        }

        @GET
        @Path("nobody")
        public Thing nobody() {
            throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, "unauthenticated", "Who are you?");
        }

        @GET
        @Path("broken")
        public Thing broken() {
            throw new IllegalStateException("select * from secrets");
        }
    }

    private MockHttpResponse get(String path, String... headers) {
        try {
            return invoke(MockHttpRequest.get(path), headers);
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private MockHttpResponse post(String body, String... headers) {
        try {
            return invoke(
                    MockHttpRequest.post("/things")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body.getBytes(StandardCharsets.UTF_8)),
                    headers);
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private MockHttpResponse invoke(MockHttpRequest request, String... headers) {
        for (int index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        var response = new MockHttpResponse();
        dispatcher.invoke(request, response);
        return response;
    }

    private static String text(MockHttpResponse response) {
        return new String(response.getOutput(), StandardCharsets.UTF_8);
    }

    private static JsonObject problem(MockHttpResponse response, int status) {
        assertEquals(status, response.getStatus(), text(response));
        assertEquals(
                "application/problem+json",
                String.valueOf(response.getOutputHeaders().getFirst("Content-Type")));
        JsonObject problem = Json.createReader(new StringReader(text(response))).readObject();
        assertTrue(
                problem.keySet().containsAll(Set.of("type", "title", "status", "detail", "message")),
                problem.toString());
        assertEquals(status, problem.getInt("status"));
        assertEquals(problem.getString("detail"), problem.getString("message"));
        return problem;
    }

    @Test
    void pathsMatchHoweverTheirSlashesStand() {
        for (String path : List.of("/things", "/things/", "/things//")) {
            assertEquals("[{\"name\":\"a-1\",\"size\":2}]", text(get(path)), path);
        }
    }

    @Test
    void parametersAreConverted() {
        assertEquals("[{\"name\":\"a0\",\"size\":5}]", text(get("/things?most=5&since=1970-01-01T00:00:00Z")));
        assertEquals(
                "most",
                problem(get("/things?most=x"), 400)
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("field"));
        problem(get("/things?since=yesterday"), 400);
        problem(get("/things?most=501"), 400);
        problem(get("/things/" + ID + "/page/a:b"), 400);
    }

    @Test
    void idThatIsNoneIsNotFoundAndTheAnswerNamesTheRouteOnly() {
        JsonObject problem = problem(get("/things/SECRET?x=SECRET"), 404);

        assertEquals("/api/things/{id}", problem.getString("instance"));
        assertFalse(problem.toString().contains("SECRET"));
    }

    @Test
    void maskIsPutToAnswersAndNeverToProblems() {
        assertEquals("[{\"size\":2}]", text(get("/things", "X-Fields", "{size}")));
        assertEquals("{\"size\":1}", text(get("/things/" + ID, "X-Fields", "size")));
        problem(get("/things/busy", "X-Fields", "size"), 503);
    }

    @Test
    void maskThatDoesNotParseIsRefusedBeforeAnyWork() {
        assertEquals(
                "urn:docket:problem:bad_mask",
                problem(get("/things/broken", "X-Fields", "{a"), 400).getString("type"));
    }

    @Test
    void storedThingsAreTaggedAndNotSentTwice() {
        MockHttpResponse first = get("/things/" + ID);
        assertEquals("\"7\"", String.valueOf(first.getOutputHeaders().getFirst("ETag")));

        MockHttpResponse second = get("/things/" + ID, "If-None-Match", "\"7\"");
        assertEquals(304, second.getStatus());
        assertEquals("", text(second));
        assertEquals(200, get("/things/" + ID, "If-None-Match", "\"6\"").getStatus());
    }

    @Test
    void whatTimeAloneMayHaveChangedIsAnsweredAgain() {
        MockHttpResponse again = get("/things/held", "If-None-Match", "\"7\"");
        assertEquals(200, again.getStatus());
        assertEquals("\"7\"", String.valueOf(again.getOutputHeaders().getFirst("ETag")));
    }

    @Test
    void aWrongValueInTheQueryOfAPostIsNotSoughtInItsBody() throws URISyntaxException {
        JsonObject problem = problem(invoke(MockHttpRequest.post("/things/named?name=")), 400);
        assertEquals("name", problem.getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void changeIsRefusedWhenAnotherCameBefore() {
        String body = "{\"name\": \"a\", \"size\": 1}";

        assertEquals(200, post(body, "If-Match", "\"3\"").getStatus());
        problem(post(body, "If-Match", "\"2\""), 412);
        problem(post(body, "If-Match", "3"), 400);
    }

    @Test
    void bodiesAreBoundOrRefusedWithEverythingThatIsWrong() {
        assertEquals("{\"name\":\"a\",\"size\":1}", text(post("{\"name\": \"a\", \"size\": 1}")));
        assertEquals(
                2,
                problem(post("{\"nmae\": \"a\", \"name\": \"b\"}"), 400)
                        .getJsonArray("errors")
                        .size());
        assertEquals(
                "/name",
                problem(post("{\"name\": \" \", \"size\": 1}"), 422)
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("field"));
        problem(post("{"), 400);
        problem(post(""), 400);
    }

    @Test
    void refusalsKeepTheirHeadersAndParticulars() {
        MockHttpResponse busy = get("/things/busy");
        assertEquals(ID, problem(busy, 503).getString("id"));
        assertEquals("30", String.valueOf(busy.getOutputHeaders().getFirst("Retry-After")));

        MockHttpResponse nobody = get("/things/nobody");
        problem(nobody, 401);
        assertEquals(2, nobody.getOutputHeaders().get("WWW-Authenticate").size());
    }

    @Test
    void whatNobodyForesawLeaksNothing() {
        JsonObject problem = problem(get("/things/broken"), 500);

        assertFalse(problem.toString().contains("secrets"));
        assertFalse(problem.toString().contains("IllegalState"));
        assertTrue(problem.containsKey("incident"));
    }

    @Test
    void whatTheServerRefusesHasTheSameForm() {
        problem(get("/nothing"), 404);
        problem(get("/things", "Accept", "text/html"), 406);
    }

    @Test
    void fileIsNamedSafelyAndReleased() {
        MockHttpResponse answer = get("/things/" + ID + "/page/0", "Accept", "application/json, */*");

        assertEquals("picture", text(answer));
        assertTrue(closed[0]);
        assertEquals(
                "attachment; filename=\"_ _x___.png\"; filename*=UTF-8''%C3%BC%20%22x%22__.png",
                answer.getOutputHeaders().getFirst("Content-Disposition"));
        assertEquals("image/png", String.valueOf(answer.getOutputHeaders().getFirst("Content-Type")));
    }

    @Test
    void fileThatTheClientHasIsReleasedUnread() {
        assertEquals(
                304,
                get("/things/" + ID + "/page/0", "If-None-Match", "\"tag\"").getStatus());
        assertTrue(closed[0]);
    }

    private MockHttpResponse letters(String... headers) {
        return get("/things/" + ID + "/whole", headers);
    }

    private static String header(MockHttpResponse response, String name) {
        return String.valueOf(response.getOutputHeaders().getFirst(name));
    }

    @Test
    void fileOfKnownLengthSaysSoAndThatItsPartsCanBeHad() {
        MockHttpResponse whole = letters();
        assertEquals("abcdefghij", text(whole));
        assertEquals("10", header(whole, "Content-Length"));
        assertEquals("bytes", header(whole, "Accept-Ranges"));
        assertEquals("private, max-age=3600, immutable", header(whole, "Cache-Control"));
        assertEquals("Authorization, X-API-Key", header(whole, "Vary"));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=2-4, cde, bytes 2-4/10",
        "bytes=8-, ij, bytes 8-9/10",
        "bytes=-3, hij, bytes 7-9/10",
        "bytes=-99, abcdefghij, bytes 0-9/10",
        "bytes=9-99999999999999999999, j, bytes 9-9/10",
        "Bytes=0-0, a, bytes 0-0/10"
    })
    void partOfAFileIsAnsweredAlone(String range, String part, String content) {
        MockHttpResponse answer = letters("Range", range);
        assertEquals(206, answer.getStatus());
        assertEquals(part, text(answer));
        assertEquals(content, header(answer, "Content-Range"));
        assertEquals(Integer.toString(part.length()), header(answer, "Content-Length"));
        assertTrue(closed[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,4-5", "bytes=5-2", "bytes=-", "bytes=a-b", "lines=0-1", "bytes=1"})
    void whatIsNoSingleRangeIsAnsweredByTheWhole(String range) {
        MockHttpResponse answer = letters("Range", range);
        assertEquals(200, answer.getStatus());
        assertEquals("abcdefghij", text(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0"})
    void rangeBeyondTheEndIsRefusedWithTheLength(String range) {
        MockHttpResponse answer = letters("Range", range);
        problem(answer, 416);
        assertEquals("bytes */10", header(answer, "Content-Range"));
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertTrue(closed[0]);
    }

    @Test
    void partIsOnlyAnsweredOfTheFileThatTheClientKnows() {
        assertEquals(206, letters("Range", "bytes=0-1", "If-Range", "\"tag\"").getStatus());
        for (String other : List.of("\"other\"", "W/\"tag\"", "Tue, 01 Dec 2026 00:00:00 GMT")) {
            assertEquals(200, letters("Range", "bytes=0-1", "If-Range", other).getStatus(), other);
        }
        assertEquals(
                304, letters("Range", "bytes=0-1", "If-None-Match", "\"tag\"").getStatus());
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, __.._etc_passwd",
        "..\\..\\autorun.inf, __.._autorun.inf",
        ".htaccess, _htaccess",
        "invoice\u202efdp.exe, invoice_fdp.exe",
        "a\ud800b, a_b",
        "a\u0000\u007f\u2028b, a___b"
    })
    void nameThatDeceivesIsMadeHarmless(String name, String harmless) {
        assertEquals(
                "attachment; filename=\"" + harmless + "\"; filename*=UTF-8''" + harmless,
                Disposition.attachment(name));
    }

    @Test
    void everyAnswerIsForItsReaderAloneAndCarriesTheRequestsId() {
        for (String path : List.of("/things", "/things/broken", "/nothing")) {
            var headers = get(path, "X-Request-Id", "trace-1").getOutputHeaders();
            assertEquals("nosniff", headers.getFirst("X-Content-Type-Options"), path);
            assertEquals("no-store", headers.getFirst("Cache-Control"), path);
            assertEquals("trace-1", headers.getFirst("X-Request-Id"), path);
        }
        assertFalse(get("/things", "X-Request-Id", "a b\u0001")
                .getOutputHeaders()
                .getFirst("X-Request-Id")
                .toString()
                .contains(" "));
    }

    @Test
    void aClientThatHangsUpWithinItsRequestIsNoIncident() throws Exception {
        MockHttpRequest request = MockHttpRequest.post("/things/raw").contentType(MediaType.APPLICATION_JSON);
        request.setInputStream(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        var response = new MockHttpResponse();
        dispatcher.invoke(request, response);
        assertEquals(408, response.getStatus());
        assertFalse(response.getContentAsString().contains("incident"), response.getContentAsString());
    }
}
