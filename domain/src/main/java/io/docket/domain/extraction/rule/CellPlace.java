package io.docket.domain.extraction.rule;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Region;
import io.docket.domain.document.Span;
import io.docket.domain.extraction.layout.DocumentLayout;
import java.util.List;
import java.util.Optional;

/** Where a stretch of a cell's text stands: in those of its words that hold it, else where the cell stands, if anywhere. */
record CellPlace(Optional<Span> span, Optional<Region> region) {
    static CellPlace of(PredictedValue cell, Span stretch, DocumentLayout document) {
        List<Part> parts = cell.region()
                .map(region -> words(region, document).within(cell.raw(), stretch))
                .orElse(List.of());
        return parts.isEmpty()
                ? new CellPlace(cell.span(), cell.region())
                : new CellPlace(Optional.of(Passage.span(parts)), Optional.of(Passage.region(parts)));
    }

    private static Words words(Region cell, DocumentLayout document) {
        return new Words(Passage.of(document.pages().stream()
                .filter(page -> page.number() == cell.page())
                .flatMap(page -> page.segments().stream())
                .flatMap(segment -> Part.of(segment).stream())
                .filter(part -> cell.holds(part.word()))
                .toList()));
    }

    /** A cell's words, whose text differs from that of the cell in nothing but spaces. */
    private record Words(Passage passage) {
        List<Part> within(String raw, Span stretch) {
            int cell = compact(passage.text()).indexOf(compact(raw));
            if (cell < 0) {
                return List.of();
            }
            int start = cell + compact(raw.substring(0, stretch.start())).length();
            int letters = compact(raw.substring(stretch.start(), stretch.end())).length();
            return letters == 0
                    ? List.of()
                    : passage.within(new Span(printed(start), printed(start + letters - 1) + 1));
        }

        /** Where the letter stands that so many others come before. */
        private int printed(int letters) {
            String text = passage.text();
            int left = letters;
            for (int at = 0; at < text.length(); at++) {
                if (!Character.isWhitespace(text.charAt(at)) && left-- == 0) {
                    return at;
                }
            }
            throw new IllegalStateException("the words have fewer letters than the cell");
        }

        private static String compact(String text) {
            return text.codePoints()
                    .filter(sign -> !Character.isWhitespace(sign))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
