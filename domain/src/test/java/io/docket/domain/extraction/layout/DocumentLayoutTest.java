package io.docket.domain.extraction.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Box;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Span;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.domain.document.Word;
import io.docket.domain.extraction.PageDrawing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentLayoutTest {
    @Test
    void wideGapsPartARowIntoSegments() {
        assertEquals(List.of("Net total:", "496.00 €"), texts(PageDrawing.layout("Net total:     496.00 €")));
    }

    @Test
    void boxesBesideEachOtherAreOneRowHoweverTheReaderCutThem() {
        var page =
                new ReadPage(0, 500, 100, 0, TextSource.PP_OCR, List.of(line("9.00", 400, 14), line("TOTAL", 10, 10)));
        DocumentLayout layout = DocumentLayout.of(DocumentText.of(List.of(page)));
        assertEquals(1, layout.pages().get(0).rows().size());
        assertEquals(List.of("TOTAL", "9.00"), texts(layout));
    }

    @Test
    void pieceKnowsItsPlaceInTheTextAndOnThePage() {
        var text = PageDrawing.text("first line\nDate: 05.03.2018 end");
        Segment segment = DocumentLayout.of(text).segments().get(1);
        int start = segment.text().indexOf("05");
        var piece = new Piece(segment, start, start + 10);
        assertEquals("05.03.2018", piece.text());
        Span span = piece.span();
        assertEquals("05.03.2018", text.text().substring(span.start(), span.end()));
        assertEquals(60, piece.box().left());
    }

    @Test
    void columnIsFollowedUpAndDown() {
        DocumentLayout layout =
                PageDrawing.layout("Description      Price\n\nPaper            9.00\nInk              5.00");
        PageLayout page = layout.pages().get(0);
        Segment ink = page.rows().get(2).segments().get(1);
        Optional<Segment> above = page.above(ink);
        assertEquals(Optional.of("9.00"), above.map(Segment::text));
        assertEquals(Optional.of("Price"), above.flatMap(page::above).map(Segment::text));
        assertEquals(Optional.empty(), page.below(ink));
    }

    @Test
    void fullWidthSignsAndHardSpacesBecomePlain() {
        assertEquals(List.of("(M) 12, A B"), texts(PageDrawing.layout("\uff08M) 12\uff0c A\u00a0B")));
    }

    @Test
    void emptyDocumentHasNoSegments() {
        assertEquals(List.of(), texts(PageDrawing.layout("")));
    }

    private static TextLine line(String text, int left, int top) {
        return new TextLine(List.of(new Word(text, new Box(left, top, left + 60, top + 20), 90)));
    }

    private static List<String> texts(DocumentLayout layout) {
        return layout.segments().stream().map(Segment::text).toList();
    }
}
