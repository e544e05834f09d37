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
        int skipped = 0;
        var lines = new ArrayList<TextLine>();
        for (TextLine line : page.lines()) {
            if (part.holds(line.box())) {
                lines.add(line);
            } else if (lines.isEmpty()) {
                skipped += line.text().length() + 1;
            }
        }
        var codes =
                page.barcodes().stream().filter(code -> part.holds(code.box())).toList();
        return new SectionText(DocumentText.of(List.of(page.with(lines, codes))), number, before + skipped);
    }

    /** What was found in it, as a part of what the whole document says. */
    public Prediction placed(Prediction found, int section) {
        return found.mapped(value -> value.in(section, page, characters));
    }
}
