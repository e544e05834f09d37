package io.docket.application.document.output;

import io.docket.application.kernel.Workbooks.Cell;
import io.docket.domain.document.output.DocumentValues.Part;
import io.docket.domain.document.output.Tree;
import io.docket.domain.format.LabelType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a workbook shows of values: one as its type has it, several as one text. */
final class Cells {
    private final WorkbookOptions options;

    Cells(WorkbookOptions options) {
        this.options = options;
    }

    /** The headers for one field or column of a table. */
    List<String> headers(String name) {
        var headers = new ArrayList<String>();
        parts().keySet().forEach(part -> headers.add(part == Part.VALUE ? name : name + " " + parts().get(part)));
        return headers;
    }

    /** The cells below them, by the values of each part. */
    List<Cell> of(LabelType type, Function<Part, List<Tree>> values) {
        return parts().keySet().stream()
                .map(part -> cell(values.apply(part), part == Part.VALUE ? type : LabelType.STRING))
                .toList();
    }

    private Map<Part, String> parts() {
        var parts = new java.util.LinkedHashMap<Part, String>();
        parts.put(Part.VALUE, "");
        if (options.confidence()) {
            parts.put(Part.CONFIDENCE, "confidence");
        }
        if (options.text()) {
            parts.put(Part.TEXT, "text");
        }
        return parts;
    }

    private Cell cell(List<Tree> values, LabelType type) {
        if (values.size() > 1) {
            return new Cell.Text(values.stream().map(Tree::words).collect(Collectors.joining(options.between())));
        }
        return values.isEmpty() ? Cell.EMPTY : of(values.get(0), type);
    }

    static Cell of(Tree value) {
        return of(value, LabelType.STRING);
    }

    private static Cell of(Tree value, LabelType type) {
        if (value instanceof Tree.Number number) {
            return new Cell.Number(number.number());
        }
        if (value instanceof Tree.Truth truth) {
            return new Cell.Truth(truth.truth());
        }
        if (value instanceof Tree.Nothing) {
            return Cell.EMPTY;
        }
        return type == LabelType.DATE ? day(value.words()) : new Cell.Text(value.words());
    }

    private static Cell day(String text) {
        try {
            return new Cell.Day(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return new Cell.Text(text);
        }
    }
}
