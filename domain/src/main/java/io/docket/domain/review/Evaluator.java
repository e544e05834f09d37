package io.docket.domain.review;

import io.docket.domain.document.Counts;
import io.docket.domain.document.Evaluation;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Version;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.TableType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Judges a version by another that is taken as the truth, field by field, so that always true positives + false positives +
 * false negatives + true negatives = what there was to find or not to find:
 *
 * <ul>
 *   <li>A field with at most one value on either side counts once: a true positive when both have the same value, a false
 *       negative when only the truth has one, a false positive when only the judged version has one, a true negative when
 *       neither has. Another value than the true one is a false positive and nothing else: something wrong was asserted.
 *   <li>Of several values each counts once, in no order: equal ones are paired first (true positives), then the rest is
 *       paired as other values (false positives), and what is left over is a false negative or a false positive. The field
 *       counts as often as the longer side has values, at least once.
 *   <li>Of a table each column of each row counts as a field with at most one value, under {@code table.column}. Rows are
 *       paired in their order so that most cells agree; a row without a partner is compared with an empty one. A table
 *       without a row on either side counts each column once, as a true negative.
 * </ul>
 *
 * <p>Fields and columns that do not count in evaluations, and separators, are left out. Values are equal in the form that
 * their type has, white space aside.
 */
public final class Evaluator {
    /** Beyond so many pairs of rows they are paired as they come: pairing costs one step for each. */
    private static final long MOST_PAIRS = 1_000_000;

    private final Format format;

    public Evaluator(Format format) {
        this.format = format;
    }

    public Evaluation evaluate(Version truth, Version judged) {
        return new Evaluation(judged.key(), counts(truth.prediction(), judged.prediction()));
    }

    /** Whether both have the same values of a field, be it none. */
    boolean agree(Label label, Prediction truth, Prediction judged) {
        Counts counts = field(values(label, truth), values(label, judged));
        return counts.falsePositives() == 0 && counts.falseNegatives() == 0;
    }

    /** By field name, and for a table by {@code table.column}. */
    Map<String, Counts> counts(Prediction truth, Prediction judged) {
        var byField = new LinkedHashMap<String, Counts>();
        for (Label label : counted(format.labels())) {
            byField.put(label.fieldName(), field(values(label, truth), values(label, judged)));
        }
        for (TableType table : format.tables()) {
            table(table, truth, judged, byField);
        }
        return byField;
    }

    private static List<Label> counted(List<Label> labels) {
        return labels.stream()
                .filter(label -> label.countInEvaluation() && label.category() != LabelCategory.SEPARATOR)
                .toList();
    }

    private static List<String> values(Label label, Prediction prediction) {
        return prediction.fields().getOrDefault(label.fieldName(), List.of()).stream()
                .map(value -> ComparedValue.of(label, value))
                .toList();
    }

    private static Counts field(List<String> truth, List<String> judged) {
        var unmatched = new HashMap<String, Integer>();
        judged.forEach(value -> unmatched.merge(value, 1, Integer::sum));
        int same = 0;
        for (String value : truth) {
            if (unmatched.getOrDefault(value, 0) > 0) {
                unmatched.merge(value, -1, Integer::sum);
                same++;
            }
        }
        boolean nothing = truth.isEmpty() && judged.isEmpty();
        return new Counts(same, judged.size() - same, Math.max(0, truth.size() - judged.size()), nothing ? 1 : 0);
    }

    private static void table(TableType table, Prediction truth, Prediction judged, Map<String, Counts> byField) {
        List<Label> columns = counted(table.columns());
        List<Map<String, String>> wanted = rows(table, columns, truth);
        List<Map<String, String>> found = rows(table, columns, judged);
        List<RowPair> pairs = wanted.isEmpty() && found.isEmpty()
                ? List.of(RowPair.NOTHING)
                : new RowPairing(wanted, found, MOST_PAIRS).pairs();
        for (Label column : columns) {
            Counts counts = pairs.stream()
                    .map(pair -> field(pair.truth(column.fieldName()), pair.judged(column.fieldName())))
                    .reduce(Counts.NONE, Counts::plus);
            byField.put(table.name() + "." + column.fieldName(), counts);
        }
    }

    private static List<Map<String, String>> rows(TableType table, List<Label> columns, Prediction prediction) {
        return prediction.tables().getOrDefault(table.name(), List.of()).stream()
                .map(row -> columns.stream()
                        .filter(column -> row.containsKey(column.fieldName()))
                        .collect(Collectors.toMap(
                                Label::fieldName, column -> ComparedValue.of(column, row.get(column.fieldName())))))
                .toList();
    }
}
