package io.docket.domain.review;

import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Region;
import io.docket.domain.document.Section;
import io.docket.domain.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * How long a document's text is, which sections it has, and how many and how large its pages are: within this, coordinates
 * mean something.
 */
public record Extent(int textLength, List<Section> sections, List<PageSize> pages, List<PlacedWord> words) {
    public Extent {
        words = List.copyOf(words);
        sections = List.copyOf(sections);
        pages = List.copyOf(pages);
    }

    /** A page's size in pixels at 200 dpi. */
    public record PageSize(int width, int height) {}

    /** Of a document's pages, which must be complete and in order; none when it could not be read. */
    public static Extent of(Document document, List<ReadPage> pages) {
        var text = DocumentText.of(pages);
        return new Extent(
                text.text().length(),
                document.sections(),
                pages.stream()
                        .map(page -> new PageSize(page.width(), page.height()))
                        .toList(),
                text.words());
    }

    /** Where a stretch of the text begins on its page. */
    Optional<Region> of(Span span) {
        return words.stream()
                .filter(word -> word.span().overlaps(span))
                .findFirst()
                .map(word -> new Region(word.page(), word.box()));
    }
}
