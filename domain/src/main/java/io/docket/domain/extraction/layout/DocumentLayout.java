package io.docket.domain.extraction.layout;

import io.docket.domain.document.DocumentText;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.document.ReadPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The layout of all pages of a document. */
public final class DocumentLayout {
    private final List<PageLayout> pages;
    private final List<Segment> segments;
    private final int[] rowsBefore;

    private DocumentLayout(DocumentText text) {
        Map<Integer, List<PlacedWord>> words = new HashMap<>();
        for (PlacedWord word : text.words()) {
            words.computeIfAbsent(word.page(), page -> new ArrayList<>()).add(word);
        }
        var built = new ArrayList<PageLayout>();
        for (ReadPage page : text.pages()) {
            built.add(new PageLayout(page, words.getOrDefault(page.number(), List.of())));
        }
        this.pages = List.copyOf(built);
        this.segments = pages.stream().flatMap(page -> page.segments().stream()).toList();
        this.rowsBefore = new int[pages.size() + 1];
        for (PageLayout page : pages) {
            rowsBefore[page.number() + 1] =
                    rowsBefore[page.number()] + page.rows().size();
        }
    }

    public static DocumentLayout of(DocumentText text) {
        return new DocumentLayout(text);
    }

    public List<PageLayout> pages() {
        return pages;
    }

    public PageLayout pageOf(Segment segment) {
        return pages.get(segment.page());
    }

    /** All segments, page by page, row by row, from left to right. */
    public List<Segment> segments() {
        return segments;
    }

    /** How far down a segment stands among all rows of the document, from 0 to 1. */
    public double depth(Segment segment) {
        int all = rowsBefore[pages.size()];
        return all <= 1 ? 0 : (double) (rowsBefore[segment.page()] + segment.row()) / (all - 1);
    }
}
