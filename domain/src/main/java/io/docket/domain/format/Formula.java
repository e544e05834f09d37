package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a computed field follows from other fields. Evaluating never fails: it gives nothing where an input is absent or
 * unreadable, where something is divided by zero, and where a number grows beyond 60 digits before or after its point;
 * numbers are decimal, with 34 digits of precision. It has at most 1,000 characters and is nested at most 32 deep.
 *
 * <pre>
 * formula    = comparison
 * comparison = sum [ ( "=" | "&lt;&gt;" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) sum ]
 * sum        = product { ( "+" | "-" ) product }
 * product    = factor { ( "*" | "/" ) factor }
 * factor     = "-" factor | "(" comparison ")" | number | text | "true" | "false" | field | function
 * function   = "if" "(" comparison "," comparison "," comparison ")"     the second when the first holds, else the third
 *            | "sum" "(" table "." column ")"                            of the cells that hold something
 *            | "days" "(" comparison "," comparison ")"                  from the first date to the second
 *            | "round" "(" comparison [ "," places ] ")"                 half up, to 0 to 10 places
 * number     = digits [ "." digits ]          text = '"' { character, or '""' for a quotation mark } '"'
 * field, table, column                        names of the format
 * </pre>
 */
public final class Formula {
    private static final int LONGEST = 1_000;

    private final String text;
    private final Expression expression;

    private Formula(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    /** InvalidValue with the position (from 1) where the text does not follow the grammar. */
    public static Formula parse(String text) {
        InvalidValue.unlessText("formula", text, LONGEST);
        return new Formula(text, FormulaParser.parse(text));
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** What it says in another way, each operation in brackets. */
    public String printed() {
        return expression.printed();
    }

    /** Two are the same when they are written alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Formula that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** The fields that it names, each with where it is named first. */
    Map<String, Integer> fields() {
        var fields = new LinkedHashMap<String, Integer>();
        expression.walk(part -> {
            if (part instanceof Expression.Field field) {
                fields.putIfAbsent(field.name(), field.at());
            }
        });
        return fields;
    }

    /** Every value that it reads. */
    FormulaReferences references() {
        var columns = new LinkedHashMap<String, List<String>>();
        expression.walk(part -> {
            if (part instanceof Expression.Sum sum) {
                columns.merge(
                        sum.table(),
                        List.of(sum.column()),
                        (some, more) -> java.util.stream.Stream.of(some, more)
                                .flatMap(List::stream)
                                .distinct()
                                .toList());
            }
        });
        return new FormulaReferences(List.copyOf(fields().keySet()), columns);
    }

    /** Refuses a formula that names what is not there, joins what does not fit, or makes another type than its field's. */
    void check(LabelType field, FormulaScope scope) {
        ValueType made = expression.type(scope);
        ValueType wanted = ValueType.of(field);
        if (made != wanted) {
            throw FormulaError.at(1, "it makes " + made.words + ", and the field is " + wanted.words);
        }
    }

    Optional<FormulaValue> value(FormulaScope scope, FieldValues found) {
        return expression.value(new FormulaInputs(scope, found));
    }
}
