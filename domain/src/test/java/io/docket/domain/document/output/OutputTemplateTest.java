package io.docket.domain.document.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.Document;
import io.docket.domain.document.Hints;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.StoredFile;
import io.docket.domain.document.output.CsvTemplate.Column;
import io.docket.domain.document.output.CsvTemplate.Separator;
import io.docket.domain.format.LabelType;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutputTemplateTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final OutputFields KNOWN = new OutputFields(
            Map.of(
                    "total", LabelType.CURRENCY,
                    "company", LabelType.STRING,
                    "paid", LabelType.BOOLEAN,
                    "row", LabelType.STRING,
                    "note", LabelType.STRING),
            Map.of("lines", Map.of("article", LabelType.STRING, "price", LabelType.FLOAT)));

    private static PredictedValue value(String value) {
        return new PredictedValue(
                value, "raw " + value, new Confidence(93), Optional.empty(), Optional.empty(), "printed");
    }

    private static DocumentValues values(Prediction said) {
        var received = Document.received(
                new DocumentId("0".repeat(24)),
                new InboxId("1".repeat(24)),
                "invoice.pdf",
                MediaType.PDF,
                new StoredFile("0f".repeat(32), 10),
                Hints.NONE,
                Optional.empty(),
                NOON);
        return new DocumentValues(received.predicted(NOON, said), "the inbox", KNOWN);
    }

    private static DocumentValues document() {
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        fields.put("total", List.of(value("12.50")));
        fields.put("company", List.of(value("ACME \"Ltd\""), value("Other")));
        fields.put("paid", List.of(value("true")));
        fields.put("row", List.of(value("of a field")));
        List<Map<String, PredictedValue>> rows =
                List.of(Map.of("article", value("=1+1"), "price", value("-3.5")), Map.of("article", value("pen")));
        return values(new Prediction(fields, Map.of("lines", rows)));
    }

    private static Tree text(String text) {
        return new Tree.Text(text);
    }

    private static Tree object(String name, Tree member) {
        return new Tree.Members(Map.of(name, member));
    }

    private static String json(Tree template, DocumentValues values) {
        var out = new StringBuilder();
        try {
            new JsonTemplate(template).compiled().of(values).write(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString();
    }

    private static String json(String template) {
        return json(text(template), document());
    }

    private static List<String> problems(Tree template) {
        return new JsonTemplate(template)
                .problems(KNOWN).stream().map(InvalidValue::getMessage).toList();
    }

    private static List<String> lines(String value, Optional<String> rows) {
        var template = new CsvTemplate(List.of(new Column("head", value)), rows, Separator.COMMA);
        return template.lines().of(document());
    }

    @Test
    void aTextThatIsOnePlaceholderBecomesTheValueAsItsTypeHasIt() {
        assertEquals("12.50", json("{{total}}"));
        assertEquals("true", json("{{ paid }}"));
        assertEquals("[\"ACME \\\"Ltd\\\"\",\"Other\"]", json("{{company}}"));
        assertEquals("null", json("{{note}}"));
        assertEquals("93", json("{{total.confidence}}"));
        assertEquals("\"raw 12.50\"", json("{{total.text}}"));
        assertEquals("\"the inbox\"", json("{{meta.inbox}}"));
        assertEquals("\"invoice.pdf\"", json("{{meta.name}}"));
    }

    @Test
    void placeholdersWithinTextAreWords() {
        assertEquals("\"12.50 EUR of raw true, \"", json("{{total}} EUR of {{paid.text}}, {{note}}"));
        assertEquals("\"{{total}}\"", json("\\{{total}}"));
    }

    @Test
    void aQuotedNameIsAFieldWhateverItsName() {
        assertEquals("\"of a field\"", json("{{\"row\"}}"));
    }

    @Test
    void whatElseIsInATemplateStaysAsItIs() {
        var template = new LinkedHashMap<String, Tree>();
        template.put("one", new Tree.Elements(List.of(new Tree.Number(new BigDecimal("1.10")), Tree.NOTHING)));
        template.put("\\{{two}}", new Tree.Truth(false));
        assertEquals("{\"one\":[1.10,null],\"{{two}}\":false}", json(new Tree.Members(template), document()));
    }

    @Test
    void tablesAreListsAndCanBeRepeated() {
        Tree each =
                object("{{each lines}}", new Tree.Elements(List.of(text("{{row.price}}"), text("{{row.article}}"))));
        assertEquals("[[-3.5,\"=1+1\"],[null,\"pen\"]]", json(each, document()));
        assertTrue(json("{{lines}}").contains("{\"article\":\"pen\"}"), json("{{lines}}"));
    }

    @Test
    void theValuesOfAFieldCanBeRepeated() {
        assertEquals(
                "[\"raw Other!\"]",
                json(
                        object("{{each company}}", text("{{value.text}}!")),
                        values(new Prediction(Map.of("company", List.of(value("Other"))), Map.of()))));
        assertEquals("[]", json(object("{{each note}}", text("{{value}}")), document()));
    }

    @Test
    void wrongSyntaxIsRefusedWithItsPlace() {
        Map.of(
                        "ab {{total", "character 11",
                        "{{}}", "character 3",
                        "{{total.}}", "character 9",
                        "{{total confidence}}", "character 9",
                        "{{total.sum}}", "nothing like .sum",
                        "{{\"total}}", "quotation mark",
                        "{{meta}}", "a name is missing",
                        "half \ud800", "surrogate")
                .forEach((template, place) -> {
                    var wrong = assertThrows(InvalidValue.class, () -> new JsonTemplate(object("at", text(template))));
                    assertEquals("template/at", wrong.field());
                    assertTrue(wrong.reason().contains(place), template + ": " + wrong.reason());
                });
    }

    @Test
    void eachStandsAloneInItsObjectAndInNoOther() {
        Tree two = new Tree.Members(Map.of("{{each lines}}", text(""), "other", text("")));
        assertThrows(InvalidValue.class, () -> new JsonTemplate(two));
        Tree nested = object("{{each lines}}", object("{{each company}}", text("")));
        assertThrows(InvalidValue.class, () -> new JsonTemplate(nested));
        assertThrows(InvalidValue.class, () -> new JsonTemplate(object("{{total}}", text(""))));
    }

    @Test
    void unknownNamesAreAllNamed() {
        var wrong = problems(new Tree.Elements(List.of(
                text("{{totl}}"),
                text("x {{meta.nme}}"),
                text("{{value}}"),
                text("{{lines.text}}"),
                object("{{each lines}}", text("{{row.sku}}")),
                object("{{each nowhere}}", text("{{row.sku}}")))));
        assertEquals(7, wrong.size(), wrong.toString());
        assertTrue(wrong.get(0).startsWith("template/0 goes wrong at character 3: "), wrong.get(0));
        assertTrue(wrong.get(1).startsWith("template/1 goes wrong at character 5: "), wrong.get(1));
        assertEquals(List.of(), problems(text("{{total}} {{lines}} {{meta.id}}")));
    }

    @Test
    void aTemplateIsBounded() {
        List<Tree> many = IntStream.range(0, 3_000).mapToObj(number -> text("")).toList();
        assertThrows(InvalidValue.class, () -> new JsonTemplate(new Tree.Elements(many)));
        assertThrows(InvalidValue.class, () -> new JsonTemplate(text("x".repeat(70_000))));
        Tree deep = text("");
        for (int depth = 0; depth < 40; depth++) {
            deep = new Tree.Elements(List.of(deep));
        }
        Tree tooDeep = deep;
        assertThrows(InvalidValue.class, () -> new JsonTemplate(tooDeep));
        assertThrows(InvalidValue.class, () -> new CsvTemplate(List.of(), Optional.empty(), Separator.COMMA));
        assertThrows(InvalidValue.class, () -> new Tree.Number(new BigDecimal("1e1000")));
    }

    @Test
    void aLineOfCsvKeepsItsCellsTogether() {
        assertEquals(List.of("12.50\r\n"), lines("{{total}}", Optional.empty()));
        assertEquals(List.of("\"ACME \"\"Ltd\"\", Other\"\r\n"), lines("{{company}}", Optional.empty()));
        assertEquals(List.of("\"a;b\"\r\n"), lines("a;b", Optional.empty()));
    }

    @Test
    void noCellOfCsvIsAFormula() {
        assertEquals(List.of("'=1+1\r\n", "pen\r\n"), lines("{{row.article}}", Optional.of("lines")));
        assertEquals(List.of("-3.5\r\n", "\r\n"), lines("{{row.price}}", Optional.of("lines")));
        for (String start : List.of("=", "+", "-", "@", "  =", "＝")) {
            String line = lines(start + "cmd", Optional.empty()).get(0);
            assertTrue(line.startsWith("'") || line.startsWith("\"'"), line);
        }
    }

    @Test
    void theBuiltInCsvHasAColumnForEachField() {
        CsvTemplate builtIn = CsvTemplate.builtIn(KNOWN);
        assertTrue(builtIn.headers().startsWith("id,name,inbox,received,"), builtIn.headers());
        assertEquals(9, builtIn.columns().size());
        assertEquals(List.of(), builtIn.problems(KNOWN));
    }

    /** Whatever text is given: it is refused as a template, or it can be filled in with any document. */
    @Test
    void fillingInNeverFails() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int filled = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = random(random);
            Optional<JsonTemplate> template = template(random.nextBoolean() ? text(text) : object(text, text(text)));
            if (template.isPresent()) {
                template.get().compiled().of(document(random));
                template.get().problems(KNOWN);
                filled++;
            }
        }
        assertTrue(filled > 1_000, "only " + filled + " templates with seed " + seed);
    }

    private static Optional<JsonTemplate> template(Tree tree) {
        try {
            return Optional.of(new JsonTemplate(tree));
        } catch (InvalidValue refused) {
            return Optional.empty();
        }
    }

    private static String random(Random random) {
        List<String> words = List.of(
                "{{",
                "}}",
                ".",
                "\"",
                "\\",
                "each ",
                "row",
                "value",
                "meta",
                "total",
                "lines",
                "text",
                "confidence",
                "id",
                " ",
                "x",
                "\ud83d\ude00",
                "\ud800",
                "{{total}}",
                "{{each lines}}",
                "{{lines}}",
                "{{row.price}}");
        var text = new StringBuilder();
        for (int count = random.nextInt(6); count > 0; count--) {
            text.append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }

    private static DocumentValues document(Random random) {
        List<String> odd = List.of("1e999999999", "-", "=1", "12.5", "true", "\ud800", "x".repeat(2_000), "Infinity");
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        for (String field : List.of("total", "lines", "value", "unknown")) {
            var found = new ArrayList<PredictedValue>();
            for (int count = random.nextInt(3); count > 0; count--) {
                found.add(value(odd.get(random.nextInt(odd.size()))));
            }
            fields.put(field, found);
        }
        return values(new Prediction(fields, Map.of("lines", List.of(Map.of(), Map.of("price", value("n/a"))))));
    }

    /** Each row has all rows a hundred times. */
    @Test
    void aSmallTemplateMakesNoMoreOfALongDocumentThanThereIsRoomFor() {
        List<Map<String, PredictedValue>> rows = IntStream.range(0, 1_000)
                .mapToObj(number -> Map.of("article", value("pen " + number)))
                .toList();
        DocumentValues many = values(new Prediction(Map.of(), Map.of("lines", rows)));
        String all = "{{lines}}".repeat(100);
        var inText = new JsonTemplate(object("{{each lines}}", text(all)));
        assertThrows(OutputTooLarge.class, () -> inText.compiled().of(many));
        var inArray = new JsonTemplate(object(
                "{{each lines}}",
                new Tree.Elements(IntStream.range(0, 100)
                        .<Tree>mapToObj(number -> text("{{lines}}"))
                        .toList())));
        assertThrows(OutputTooLarge.class, () -> inArray.compiled().of(many));
        var lines = new CsvTemplate(List.of(new Column("all", all)), Optional.of("lines"), Separator.COMMA);
        assertThrows(OutputTooLarge.class, () -> lines.lines().of(many));
        var once = new JsonTemplate(object("{{each lines}}", text("{{row.article}}")));
        assertEquals(1_000, ((Tree.Elements) once.compiled().of(many)).entries().size());
    }
}
