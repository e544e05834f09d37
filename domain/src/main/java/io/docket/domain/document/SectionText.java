package io.docket.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A section's text as that of a document of its own, whose pages count from 0, and where it lies in the whole: it begins so
 * many pages and characters further. Sheets that only part documents are not of it where it begins with them.
 */
public record SectionText(DocumentText text, int page, int characters) {
    /** {@code pages} are all pages of the document; a part's lines must follow each other on its page. */
    public static SectionText of(SectionExtent extent, List<ReadPage> pages) {
        int first = first(extent, pages);
        int before = pages.subList(0, first).stream()
                .mapToInt(page -> page.text().length() + 1)
                .sum();
        var own = new ArrayList<ReadPage>();
        for (ReadPage page : pages.subList(first, extent.last() + 1)) {
            own.add(page.numbered(own.size()));
        }
        return extent.section()
                .part()
                .map(part -> of(first, before, own.get(0), part))
                .orElseGet(() -> new SectionText(DocumentText.of(own), first, before));
    }

    private static int first(SectionExtent extent, List<ReadPage> pages) {
        return IntStream.rangeClosed(extent.first(), extent.last())
                .filter(page -> !pages.get(page).isSheet())
                .findFirst()
                .orElse(extent.first());
    }

    private static SectionText of(int number, int before, ReadPage page, Box part) {
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
