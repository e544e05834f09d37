package io.docket.domain.format;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final Map<String, LabelType> TYPES = Map.of(
            "net", LabelType.CURRENCY,
            "tax", LabelType.CURRENCY,
            "issued", LabelType.DATE,
            "due", LabelType.DATE,
            "country", LabelType.STRING,
            "paid", LabelType.BOOLEAN);

    private static final Map<String, String> FOUND = Map.of(
            "net", "100.00",
            "tax", "21.00",
            "issued", "2026-11-01",
            "due", "2026-12-01",
            "country", "BE",
            "paid", "false");

    private static Format format(Label... computed) {
        var labels = new ArrayList<Label>();
        TYPES.keySet().stream().sorted().forEach(name -> labels.add(Label.field(name, name, TYPES.get(name), false)));
        labels.addAll(List.of(computed));
        var table = new TableType(
                "lines",
                List.of(Label.field("amount", "Amount", LabelType.FLOAT, false)),
                LabelScope.DOCUMENT,
                true,
                false);
        return new Format(new FormatId("a".repeat(24)), "f", List.of(), labels, List.of(table), List.of());
    }

    private static FieldValues found(Map<String, String> fields, String... amounts) {
        return new FieldValues() {
            @Override
            public Optional<String> field(String name) {
                return Optional.ofNullable(fields.get(name));
            }

            @Override
            public List<String> column(String table, String column) {
                return List.of(amounts);
            }
        };
    }

    private static Optional<String> value(LabelType type, String formula, FieldValues found) {
        return format(ComputedLabel.of("it", type, formula)).computed().get(0).value(found);
    }

    private static void gives(String expected, LabelType type, String formula) {
        assertEquals(Optional.of(expected), value(type, formula, found(FOUND, "1.5", "2")), formula);
    }

    private static void refused(String expected, String formula) {
        var wrong = assertThrows(InvalidValue.class, () -> format(ComputedLabel.of("it", LabelType.FLOAT, formula)));
        assertTrue(wrong.reason().contains(expected), wrong.getMessage());
    }

    @Test
    void whatFollowsIsComputedAndWrittenAsItsType() {
        gives("121.00", LabelType.CURRENCY, "net + tax");
        gives("7", LabelType.FLOAT, "1 + 2 * 3");
        gives("-1", LabelType.INTEGER, "-(3 - 2)");
        gives("21", LabelType.INTEGER, "round(tax / net * 100)");
        gives("0.33", LabelType.FLOAT, "round(1 / 3, 2)");
        gives("3.5", LabelType.FLOAT, "sum(lines.amount)");
        gives("30", LabelType.INTEGER, "days(issued, due)");
        gives("home", LabelType.STRING, "if(country = \"BE\", \"home\", \"abroad\")");
        gives("true", LabelType.BOOLEAN, "net >= tax * 2");
        gives("2026-12-01", LabelType.DATE, "if(paid, issued, due)");
    }

    @Test
    void nothingComesOfAnAbsentInputOrADivisionByZero() {
        var nothing = found(Map.of("net", "100.00", "country", "12"));
        for (String formula : List.of("net + tax", "net / 0", "sum(lines.amount)", "if(paid, 1, 2)", "-tax")) {
            assertEquals(Optional.empty(), value(LabelType.FLOAT, formula, nothing), formula);
        }
        assertEquals(Optional.empty(), value(LabelType.FLOAT, "sum(lines.amount)", found(FOUND, "1", "many")));
        assertEquals(Optional.empty(), value(LabelType.FLOAT, "net", found(Map.of("net", "1e999999999"))));
    }

    @Test
    void whatCannotBeIsRefusedWithItsPosition() {
        refused("position 7: there is no field totl", "net + totl");
        refused("position 5: a number is wanted", "net + country");
        refused("position 1: there is no column lines.price", "sum(lines.price)");
        refused("position 1: it makes a date", "due");
        refused("position 6: something is missing", "net +");
        refused("nested too deeply", "(".repeat(200) + "1" + ")".repeat(200));
        refused("position 1: it would follow from itself", "it");
        assertThrows(InvalidValue.class, () -> Formula.parse("1".repeat(2_000)));
    }

    @Test
    void aCircleOfComputedFieldsIsRefusedAtTheLabelThatClosesIt() {
        var wrong = assertThrows(
                InvalidValue.class,
                () -> format(
                        ComputedLabel.of("a", LabelType.FLOAT, "b + 1"),
                        ComputedLabel.of("b", LabelType.FLOAT, "c"),
                        ComputedLabel.of("c", LabelType.FLOAT, "1 + a")));
        assertEquals("labels/8/formula", wrong.field());
        assertTrue(wrong.reason().contains("position 5"), wrong.reason());
        assertTrue(wrong.reason().contains("a from b from c from a"), wrong.reason());
    }

    @Test
    void oneComputedFieldFollowsFromAnotherWhateverTheirOrder() {
        assertEquals(
                List.of("b", "a"),
                format(ComputedLabel.of("a", LabelType.FLOAT, "b + 1"), ComputedLabel.of("b", LabelType.FLOAT, "net"))
                        .computed()
                        .stream()
                        .map(ComputedField::name)
                        .toList());
    }

    @Test
    void printingAndReadingAgainChangesNothingAndEvaluationNeverFails() {
        for (long seed = 0; seed < 500; seed++) {
            var chance = new Random(seed);
            String text = number(chance, 3);
            String printed = Formula.parse(text).printed();
            assertEquals(printed, Formula.parse(printed).printed(), "seed " + seed);
            var inputs = found(chance.nextBoolean() ? FOUND : Map.of("net", "0.00", "due", "soon"), "99999999");
            assertDoesNotThrow(
                    () -> assertEquals(value(LabelType.FLOAT, text, inputs), value(LabelType.FLOAT, printed, inputs)),
                    "seed " + seed);
        }
    }

    @Test
    void textThatIsNoFormulaIsRefusedAndNothingElseHappens() {
        String signs = "net(),.+-*/<>=\"if1 sumdays";
        for (long seed = 0; seed < 2_000; seed++) {
            var chance = new Random(seed);
            var text = new StringBuilder("n");
            for (int length = chance.nextInt(20); length > 0; length--) {
                text.append(signs.charAt(chance.nextInt(signs.length())));
            }
            try {
                Formula.parse(text.toString());
            } catch (InvalidValue wrong) {
                assertTrue(wrong.reason().contains("position"), "seed " + seed);
            }
        }
    }

    private static String number(Random chance, int depth) {
        if (depth == 0) {
            return List.of("net", "tax", "0", "12.5", "sum(lines.amount)", "days(issued, due)")
                    .get(chance.nextInt(6));
        }
        String left = number(chance, depth - 1);
        String right = number(chance, depth - 1);
        return switch (chance.nextInt(4)) {
            case 0 -> "(" + left + ") " + "+-*/".charAt(chance.nextInt(4)) + " (" + right + ")";
            case 1 -> "round(" + left + ", " + chance.nextInt(11) + ")";
            case 2 -> "if(" + left + " <= " + right + ", " + right + ", " + left + ")";
            default -> "-" + "(" + left + ")";
        };
    }
}
