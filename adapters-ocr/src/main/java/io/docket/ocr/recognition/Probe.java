package io.docket.ocr.recognition;

import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import io.docket.ocr.ppocr.StraightPage;
import io.docket.ocr.tesseract.TesseractEngine;
import java.util.List;

/** What Tesseract's reading of a few lines, a tenth of a page's work, says of the whole page. */
record Probe(double confidence) {
    private static final int LINES = 10;
    /** What the whole page must reach too. */
    private static final double CLEAN = 91;

    static Probe of(StraightPage page, TesseractEngine tesseract) {
        List<TextLine> lines = page.sampleLines(LINES).stream()
                .flatMap(line -> tesseract.readLine(line).stream())
                .toList();
        return new Probe(meanConfidence(lines));
    }

    boolean looksClean() {
        return confidence >= CLEAN;
    }

    /** Of the words; 0 when there is none. */
    static double meanConfidence(List<TextLine> lines) {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .mapToInt(Word::confidence)
                .average()
                .orElse(0);
    }
}
