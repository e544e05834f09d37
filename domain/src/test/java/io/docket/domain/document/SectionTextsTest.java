package io.docket.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    void sheetsBetweenDocumentsAreNotReadAndAFileThatIsNotPartedIsReadWhole() {
        List<ReadPage> pages = PageDrawing.text("Cover", "Invoice 4711 of Monday", "Next", "Invoice 4712 of Tuesday")
                .pages();
        var texts = new SectionTexts(pages);
        List<Section> parted = List.of(beginningOn(0), beginningOn(2));
        assertEquals(
                List.of("Invoice 4711 of Monday", "Invoice 4712 of Tuesday"),
                SectionExtent.of(parted, pages.size()).stream()
                        .map(extent -> texts.of(extent).text().text())
                        .toList());
        SectionExtent whole =
                SectionExtent.of(List.of(beginningOn(0)), pages.size()).get(0);
        assertTrue(texts.of(whole).text().text().startsWith("Cover"));
    }

    @Test
    void aSheetWithACodeThatTellsOfAPaymentIsPartOfItsDocument() {
        ReadPage page = PageDrawing.text("QR").pages().get(0);
        var box = new Box(10, 10, 100, 100);
        assertTrue(
                page.with(List.of(new Barcode(Symbology.QR_CODE, "NEXT", box))).isSheet());
        assertFalse(page.with(List.of(new Barcode(Symbology.QR_CODE, "BCD\n002\n1\nSCT", box)))
                .isSheet());
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
