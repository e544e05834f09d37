package io.docket.domain.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A section's text as that of a document of its own, whose pages count from 0, and where it lies in the whole: it begins so
 * many pages and characters further.
 */
public record SectionText(DocumentText text, int page, int characters) {
    /** {@code pages} are all pages of the document; a part's lines must follow each other on its page. */
    public static SectionText of(SectionExtent extent, List<ReadPage> pages) {
        int before = pages.subList(0, extent.first()).stream()
                .mapToInt(page -> page.text().length() + 1)
                .sum();
        var own = new ArrayList<ReadPage>();
        for (ReadPage page : pages.subList(extent.first(), extent.last() + 1)) {
            own.add(page.numbered(own.size()));
        }
        return extent.section()
                .part()
                .map(part -> of(extent.first(), before, own.get(0), part))
                .orElseGet(() -> new SectionText(DocumentText.of(own), extent.first(), before));
    }

    private static SectionText of(int number, int before, ReadPage page, Box part) {
        int skipped = page.lines().stream()
                .takeWhile(line -> !part.holds(line.box()))
                .mapToInt(line -> line.text().length() + 1)
                .sum();
        return new SectionText(DocumentText.of(List.of(page.part(part))), number, before + skipped);
    }

    /** What was found in it, as a part of what the whole document says. */
    public Prediction placed(Prediction found, int section) {
        return found.mapped(value -> value.in(section, page, characters));
    }
}
