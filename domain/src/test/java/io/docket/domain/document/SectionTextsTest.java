package io.docket.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.testing.CountedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionTextsTest {
    private static final int MANY = 500;

    private static Section beginningOn(int page) {
        return new Section(page, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void eachPageIsLookedAtForItsOwnSectionsAlone() {
        var pages = new CountedList<>(PageDrawing.text(IntStream.range(0, MANY)
                        .mapToObj(page -> "Invoice " + page)
                        .toArray(String[]::new))
                .pages());
        List<Section> sections =
                IntStream.range(0, MANY).mapToObj(SectionTextsTest::beginningOn).toList();
        String whole = DocumentText.of(pages).text();
        int before = pages.looks();
        var texts = new SectionTexts(pages);
        for (SectionExtent extent : SectionExtent.of(sections, MANY)) {
            SectionText text = texts.of(extent);
            assertEquals("Invoice " + extent.number(), text.text().text());
            assertTrue(whole.startsWith(text.text().text(), text.characters()));
        }
        int looks = pages.looks() - before;
        assertTrue(looks <= 3 * MANY, () -> looks + " looks at " + MANY + " pages");
    }
}
