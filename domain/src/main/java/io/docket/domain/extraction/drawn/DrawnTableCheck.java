package io.docket.domain.extraction.drawn;

import io.docket.domain.document.ReadPage;
import io.docket.domain.format.Label;
import io.docket.domain.format.TableType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says everything that is wrong with a drawn table at once. */
public final class DrawnTableCheck {
    private static final int MOST_COLUMNS = 200;
    private static final int PAIR = 2;

    private final DrawnTable drawn;
    private final List<Flaw> flaws = new ArrayList<>();

    private DrawnTableCheck(DrawnTable drawn) {
        this.drawn = drawn;
    }

    /** By the table of that name, if the document's format has it, and the document's pages. */
    public static List<Flaw> flaws(DrawnTable drawn, Optional<TableType> table, List<ReadPage> pages) {
        var check = new DrawnTableCheck(drawn);
        check.names(table);
        if (drawn.page() < 0 || drawn.page() >= pages.size()) {
            check.flaw("/page", "is no page of the document, which has " + pages.size());
        } else {
            check.places(pages.get(drawn.page()));
        }
        return List.copyOf(check.flaws);
    }

    private void flaw(String pointer, String reason) {
        flaws.add(new Flaw(pointer, reason));
    }

    private void names(Optional<TableType> table) {
        if (table.isEmpty()) {
            flaw("/name", "is no table of the document's format");
        }
        if (drawn.columns().isEmpty() || drawn.columns().size() > MOST_COLUMNS) {
            flaw("/columns", "must be 1 to " + MOST_COLUMNS);
        }
        Optional<Set<String>> known =
                table.map(type -> type.columns().stream().map(Label::fieldName).collect(Collectors.toSet()));
        var seen = new HashSet<String>();
        for (int index = 0; index < drawn.columns().size(); index++) {
            String name = drawn.columns().get(index).fieldName();
            String pointer = "/columns/" + index + "/field_name";
            if (known.isPresent() && !known.get().contains(name)) {
                flaw(pointer, "is no column of the table");
            } else if (!seen.add(name)) {
                flaw(pointer, "was drawn before");
            }
        }
    }

    private void places(ReadPage page) {
        boolean corners =
                corner("/top_left", drawn.topLeft(), page) & corner("/bottom_right", drawn.bottomRight(), page);
        for (int index = 0; index < drawn.columns().size(); index++) {
            ordered(
                    "/columns/" + index + "/x_bounds",
                    drawn.columns().get(index).xBounds(),
                    0,
                    page.width());
        }
        if (!corners) {
            return;
        }
        int top = drawn.topLeft().get(1);
        int bottom = drawn.bottomRight().get(1);
        if (drawn.topLeft().get(0) >= drawn.bottomRight().get(0) || top >= bottom) {
            flaw("/bottom_right", "must lie to the right of top_left and below it");
            return;
        }
        boolean row = drawn.firstRow()
                .map(bounds -> ordered("/first_row_y_bounds", bounds, top, bottom))
                .orElse(true);
        drawn.headerBottom().ifPresent(header -> {
            if (header < top || header >= bottom) {
                flaw("/header_bottom_y", "must lie between " + top + " and " + bottom);
            } else if (row
                    && drawn.firstRow()
                            .filter(bounds -> bounds.get(1) <= header)
                            .isPresent()) {
                flaw("/header_bottom_y", "must not lie below the first row");
            }
        });
    }

    private boolean corner(String pointer, List<Integer> corner, ReadPage page) {
        boolean inside = corner.size() == PAIR
                && corner.get(0) >= 0
                && corner.get(0) <= page.width()
                && corner.get(1) >= 0
                && corner.get(1) <= page.height();
        if (!inside) {
            flaw(pointer, "must be x and y on the page, which has " + page.width() + " × " + page.height() + " pixels");
        }
        return inside;
    }

    private boolean ordered(String pointer, List<Integer> bounds, int least, int most) {
        boolean right = bounds.size() == PAIR
                && least <= bounds.get(0)
                && bounds.get(0) < bounds.get(1)
                && bounds.get(1) <= most;
        if (!right) {
            flaw(pointer, "must be two numbers between " + least + " and " + most + ", the lower first");
        }
        return right;
    }
}
