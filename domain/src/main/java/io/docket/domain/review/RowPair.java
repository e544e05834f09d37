package io.docket.domain.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of the truth and the judged row that it is compared with, as values by column; either may be empty. */
record RowPair(Map<String, String> truth, Map<String, String> judged) {
    static final RowPair NOTHING = new RowPair(Map.of(), Map.of());

    List<String> truth(String column) {
        return Optional.ofNullable(truth.get(column)).map(List::of).orElse(List.of());
    }

    List<String> judged(String column) {
        return Optional.ofNullable(judged.get(column)).map(List::of).orElse(List.of());
    }

    /** How many cells are there on both sides and agree. */
    long agreements() {
        return truth.entrySet().stream()
                .filter(cell -> cell.getValue().equals(judged.get(cell.getKey())))
                .count();
    }
}
