package io.docket.domain.extraction.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.ReadPage;
import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawnTableCheckTest {
    private static final Optional<TableType> LINES =
            StandardFormats.invoice(new FormatId("000000000000000000000001")).tables().stream()
                    .findFirst();

    /** 400 × 156 pixels. */
    private static final List<ReadPage> PAGES = PageDrawing.text("a\nb\nc\nd").pages();

    private static List<String> wrong(DrawnTable drawn, Optional<TableType> table) {
        return DrawnTableCheck.flaws(drawn, table, PAGES).stream()
                .map(Flaw::pointer)
                .toList();
    }

    private static DrawnTable drawn(
            int page,
            List<Integer> topLeft,
            List<Integer> bottomRight,
            List<Integer> row,
            int header,
            DrawnColumn... columns) {
        return new DrawnTable(
                "lines", page, topLeft, bottomRight, List.of(columns), Optional.of(row), Optional.of(header));
    }

    private static DrawnColumn amount(Integer... bounds) {
        return new DrawnColumn("amount", List.of(bounds));
    }

    @Test
    void whatLiesOnThePageIsRight() {
        assertEquals(
                List.of(),
                wrong(drawn(0, List.of(0, 0), List.of(400, 156), List.of(40, 60), 39, amount(0, 400)), LINES));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertEquals(
                List.of(
                        "/columns/1/field_name",
                        "/columns/2/field_name",
                        "/top_left",
                        "/columns/0/x_bounds",
                        "/columns/1/x_bounds",
                        "/columns/2/x_bounds"),
                wrong(
                        drawn(
                                0,
                                List.of(-1, 0),
                                List.of(400, 100),
                                List.of(5, 1),
                                200,
                                amount(20, 10),
                                amount(1),
                                new DrawnColumn("colour", List.of(0, 401))),
                        LINES));
    }

    @Test
    void rowsAndHeaderLieWithinTheTable() {
        assertEquals(
                List.of("/first_row_y_bounds", "/header_bottom_y"),
                wrong(drawn(0, List.of(0, 50), List.of(400, 100), List.of(90, 110), 120, amount(0, 9)), LINES));
        assertEquals(
                List.of("/header_bottom_y"),
                wrong(drawn(0, List.of(0, 50), List.of(400, 100), List.of(60, 70), 70, amount(0, 9)), LINES));
        assertEquals(
                List.of("/bottom_right"),
                wrong(drawn(0, List.of(50, 50), List.of(20, 100), List.of(60, 70), 60, amount(0, 9)), LINES));
    }

    @Test
    void whatThereIsNotIsNamed() {
        assertEquals(
                List.of("/name", "/columns", "/page"),
                wrong(drawn(1, List.of(0, 0), List.of(1, 1), List.of(0, 1), 0), Optional.empty()));
    }
}
