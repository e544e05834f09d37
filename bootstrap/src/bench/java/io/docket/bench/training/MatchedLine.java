package io.docket.bench.training;

import io.docket.domain.document.PredictedValue;
import java.util.Map;
import java.util.Optional;

/** A true line beside the row that was read for it, which is empty where none was. */
record MatchedLine(Map<String, String> wanted, Map<String, PredictedValue> row) {
    static int right(Map<String, String> wanted, Map<String, PredictedValue> row) {
        return (int) wanted.entrySet().stream()
                .filter(cell -> isRight(cell.getKey(), cell.getValue(), row))
                .count();
    }

    private static boolean isRight(String column, String wanted, Map<String, PredictedValue> row) {
        PredictedValue cell = row.get(column);
        return cell != null && Equality.of(column, wanted, cell.value()) != Equality.DIFFERENT;
    }

    boolean found() {
        return !row.isEmpty();
    }

    boolean isRight(String column) {
        return isRight(column, wanted.get(column), row);
    }

    int right() {
        return right(wanted, row);
    }

    Optional<PredictedValue> cell(String column) {
        return Optional.ofNullable(row.get(column));
    }

    /** How many cells were read that the line doesn't have. */
    int unwanted() {
        return (int) row.keySet().stream()
                .filter(column -> !wanted.containsKey(column))
                .count();
    }
}
