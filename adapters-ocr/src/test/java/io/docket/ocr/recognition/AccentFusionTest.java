package io.docket.ocr.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Box;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentFusionTest {
    @ParameterizedTest
    @CsvSource({
        "Munchen, München, München",
        "MUNCHEN, München, MÜNCHEN",
        "HauptstraBe 12, Hauptstraße 12, Hauptstraße 12",
        "Total 5.50 E, Total 5.50 €, Total 5.50 €",
        "Total 5.50, Total 5.50 €, Total 5.50€",
        "Cafe am Markt 12, Gafé am Markt 1Z, Café am Markt 12",
        "Euro, €uro, Euro",
        "Rechnung, xyz, Rechnung"
    })
    void onlyAccentsAndTheEuroSignAreTaken(String plain, String accented, String fused) {
        assertEquals(fused, AccentFusion.fuse(plain, accented));
    }

    @Test
    void wordsKeepTheirBoxes() {
        Box left = new Box(0, 0, 50, 10);
        Box right = new Box(60, 0, 90, 10);
        TextLine line = new TextLine(List.of(new Word("Menu", left, 90), new Word("prime", right, 80)));

        assertEquals(
                new TextLine(List.of(new Word("Menü", left, 90), new Word("primé", right, 80))),
                AccentFusion.fuse(line, "Menü primé"));
    }
}
