package io.docket.ocr.office.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a table in a text: each has a width, or a share of that of all. */
final class TableColumns {
    private static final int MOST = 1_000;

    private final List<Column> columns = new ArrayList<>();
    private long shares;

    private record Column(String width, int share) {}

    void add(int times, String width, int share) {
        for (int time = 0; time < times && columns.size() < MOST; time++) {
            columns.add(new Column(width, share));
            shares += share;
        }
    }

    /** As a style sheet says it. */
    Optional<String> width(int column) {
        if (column >= columns.size()) {
            return Optional.empty();
        }
        Column wanted = columns.get(column);
        return Optional.of(
                        wanted.share() > 0 && shares > 0
                                ? Math.round(100.0 * wanted.share() / shares) + "%"
                                : wanted.width())
                .filter(width -> !width.isEmpty());
    }
}
