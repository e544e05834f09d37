package io.docket.domain.document;

import java.util.List;
import java.util.Optional;

/**
 * A section's text as that of a document of its own, whose pages count from 0, and where it lies in the whole: it begins so
 * many pages and characters further. Sheets that only part documents are not of it where it begins with them.
 */
public record SectionText(DocumentText text, int page, int characters) {
    /** Of what is only a part of a page: {@code before} are the characters of the pages before it. */
    static SectionText of(int number, int before, ReadPage page, Box part) {
        int skipped = page.lines().stream()
                .takeWhile(line -> !part.holds(line.box()))
                .mapToInt(line -> line.text().length() + 1)
                .sum();
        return new SectionText(DocumentText.of(List.of(page.part(part))), number, before + skipped);
    }

    /** A value of the whole document as one of this section's, without a place that lies elsewhere. */
    public PredictedValue own(PredictedValue value) {
        Optional<Span> span = value.span()
                .filter(at -> at.start() >= characters
                        && at.end() <= characters + text.text().length());
        Optional<Region> region = value.region()
                .filter(at ->
                        at.page() >= page && at.page() < page + text.pages().size());
        return value.at(span, region).in(0, -page, -characters);
    }

    /** What was found in it, as a part of what the whole document says. */
    public Prediction placed(Prediction found, int section) {
        return found.mapped(value -> value.in(section, page, characters));
    }
}
