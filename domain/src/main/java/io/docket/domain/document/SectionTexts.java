package io.docket.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The texts of a document's sections; where each page begins is counted once, however many sections there are. */
public final class SectionTexts {
    private final List<ReadPage> pages;
    private final int[] starts;

    /** {@code pages} are all pages of the document; a part's lines must follow each other on its page. */
    public SectionTexts(List<ReadPage> pages) {
        this.pages = pages;
        this.starts = new int[pages.size()];
        int start = 0;
        for (int number = 0; number < starts.length; number++) {
            starts[number] = start;
            start += pages.get(number).text().length() + 1;
        }
    }

    public SectionText of(SectionExtent extent) {
        int first = first(extent);
        return extent.section()
                .part()
                .map(part ->
                        SectionText.of(first, starts[first], pages.get(first).numbered(0), part))
                .orElseGet(
                        () -> new SectionText(DocumentText.of(numbered(first, extent.last())), first, starts[first]));
    }

    /** What is not parted is read as it is, with the sheets that it begins with. */
    private int first(SectionExtent extent) {
        boolean whole = extent.first() == 0 && extent.last() == pages.size() - 1;
        return whole
                ? 0
                : IntStream.rangeClosed(extent.first(), extent.last())
                        .filter(page -> !pages.get(page).isSheet())
                        .findFirst()
                        .orElse(extent.first());
    }

    private List<ReadPage> numbered(int first, int last) {
        var own = new ArrayList<ReadPage>();
        for (ReadPage page : pages.subList(first, last + 1)) {
            own.add(page.numbered(own.size()));
        }
        return own;
    }
}
