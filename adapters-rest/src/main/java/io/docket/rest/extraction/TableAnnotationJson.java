package io.docket.rest.extraction;

import io.docket.application.extraction.ReadDrawnTable;
import io.docket.domain.extraction.drawn.DrawnColumn;
import io.docket.domain.extraction.drawn.DrawnTable;
import io.docket.domain.kernel.DocumentId;
import io.docket.rest.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table as somebody drew it on a page, in pixels at 200 dpi. */
@Schema(name = "TableAnnotationPost")
public record TableAnnotationJson(
        @Schema(description = "The table's name in the document's format.")
        String name,

        @Schema(description = "x and y of the table's upper left corner, its header included.")
        List<Integer> topLeft,

        @Schema(description = "x and y of its lower right corner.")
        List<Integer> bottomRight,

        List<ColumnJson> columns,

        @Wire("first_row_y_bounds")
        @Schema(description = "Where the first row begins and ends; the first printed line without it.")
        Optional<List<Integer>> firstRowYBounds,

        @Schema(description = "Where the header ends; the table has none without it.")
        Optional<Integer> headerBottomY,

        @Schema(defaultValue = "0", description = "Ours: the page that it was drawn on, counted from 0.")
        Optional<Integer> page) {
    ReadDrawnTable command(DocumentId id) {
        return new ReadDrawnTable(
                id,
                new DrawnTable(
                        name,
                        page.orElse(0),
                        topLeft,
                        bottomRight,
                        columns.stream()
                                .map(column -> new DrawnColumn(column.fieldName(), column.xBounds()))
                                .toList(),
                        firstRowYBounds,
                        headerBottomY));
    }

    /** A column, and its left and right end. */
    @Schema(name = "column_bound")
    public record ColumnJson(String fieldName, List<Integer> xBounds) {}
}
