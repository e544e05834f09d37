package io.docket.domain.extraction.table;

import java.util.List;
import java.util.Optional;

/**
 * A table as it was read: its lines, the columns that they were read from, which of the document's totals they make, and
 * whether it is so long that there may be more lines than were read.
 */
record LineTable(List<LineRow> lines, ColumnChoice columns, Optional<Header> header, AddedUp addedUp, boolean cut) {
    private static final double TELLING = 3;
    private static final double TRIVIAL = 2;
    private static final double PLAIN = 1;
    private static final double DESCRIBED = 0.5;
    private static final double HEADED = 2;

    LineTable {
        lines = List.copyOf(lines);
    }

    /** How much speaks for it. */
    double weight() {
        double weight = addedUp.weight() + (header.isPresent() ? HEADED : 0) + columns.said();
        for (LineRow line : lines) {
            weight += line.product()
                    .map(product -> product.isTelling() ? TELLING : TRIVIAL)
                    .orElse(PLAIN);
            weight += line.description().isEmpty() ? -DESCRIBED : DESCRIBED;
        }
        return weight;
    }

    /** Without a header, products or a sum nothing says that it is a table. */
    boolean isLikely() {
        long telling = lines.stream()
                .filter(line -> line.product().map(Product::isTelling).orElse(false))
                .count();
        return !lines.isEmpty()
                && (header.isPresent() || telling > 1 || addsUp() && (telling == 1 || lines.size() > 1));
    }

    boolean addsUp() {
        return addedUp != AddedUp.TO_NOTHING;
    }

    /** Whether each line's amount is below zero, as on a credit note. */
    boolean isNegative() {
        return lines.stream().allMatch(line -> line.signedAmount().signum() < 0);
    }
}
