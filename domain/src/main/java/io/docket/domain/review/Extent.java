package io.docket.domain.review;

import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Section;
import java.util.List;

/**
 * How long a document's text is, which sections it has, and how many and how large its pages are: within this, coordinates
 * mean something.
 */
public record Extent(int textLength, List<Section> sections, List<PageSize> pages) {
    public Extent {
        sections = List.copyOf(sections);
        pages = List.copyOf(pages);
    }

    /** A page's size in pixels at 200 dpi. */
    public record PageSize(int width, int height) {}

    /** Of a document's pages, which must be complete and in order; none when it could not be read. */
    public static Extent of(Document document, List<ReadPage> pages) {
        return new Extent(
                DocumentText.of(pages).text().length(),
                document.sections(),
                pages.stream()
                        .map(page -> new PageSize(page.width(), page.height()))
                        .toList());
    }
}
