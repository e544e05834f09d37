package io.docket.domain.extraction.table;

/** What the lines of a table make together: as a rule the net amount; where taxes stand in a column too, it tells which is which. */
enum AddedUp {
    TO_NET(5),
    TO_ANOTHER_TOTAL(4),
    TO_NOTHING(0);

    private final double weight;

    AddedUp(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
