package io.docket.bench.training;

import java.util.Set;

/** How a cell of a table went wrong, in the order in which it is asked. */
enum TableFault {
    TABLE_NOT_FOUND("table not found"),
    ROW_MISSED("row missed"),
    WRONG_COLUMN("wrong column"),
    EMPTY("cell left empty"),
    DESCRIPTION_SHORT("description lacks something"),
    DESCRIPTION_LONG("description holds something else, too"),
    DESCRIPTION("another description"),
    NUMBER("number read wrong");

    private static final Set<String> NUMBERS = Set.of("quantity", "unit_price", "amount");

    private final String title;

    TableFault(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** What is the matter with a cell that isn't right. */
    static TableFault of(MatchedLines read, MatchedLine line, String column) {
        if (read.rowsRead() == 0) {
            return TABLE_NOT_FOUND;
        }
        if (!line.found()) {
            return ROW_MISSED;
        }
        if (standsInAnother(line, column)) {
            return WRONG_COLUMN;
        }
        return line.cell(column)
                .map(cell -> NUMBERS.contains(column)
                        ? NUMBER
                        : ofDescription(line.wanted().get(column), cell.value()))
                .orElse(EMPTY);
    }

    private static TableFault ofDescription(String wanted, String read) {
        String want = Equality.letters(wanted);
        String have = Equality.letters(read);
        if (want.contains(have)) {
            return DESCRIPTION_SHORT;
        }
        return have.contains(want) ? DESCRIPTION_LONG : DESCRIPTION;
    }

    /** Whether the wanted value was read as another column's, or another column's value as this one's. */
    private static boolean standsInAnother(MatchedLine line, String column) {
        String wanted = line.wanted().get(column);
        boolean elsewhere = line.row().entrySet().stream()
                .filter(cell -> isOther(column, cell.getKey()))
                .filter(cell -> !line.wanted().containsKey(cell.getKey()) || !line.isRight(cell.getKey()))
                .anyMatch(cell -> same(column, wanted, cell.getValue().value()));
        return elsewhere
                || line.cell(column).stream()
                        .anyMatch(cell -> line.wanted().entrySet().stream()
                                .filter(other -> isOther(column, other.getKey()))
                                .anyMatch(other -> same(column, other.getValue(), cell.value())));
    }

    private static boolean isOther(String column, String other) {
        return !other.equals(column) && NUMBERS.contains(column) == NUMBERS.contains(other);
    }

    private static boolean same(String column, String one, String other) {
        return Equality.of(column, one, other) != Equality.DIFFERENT;
    }
}
