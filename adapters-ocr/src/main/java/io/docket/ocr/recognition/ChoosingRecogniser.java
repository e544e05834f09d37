package io.docket.ocr.recognition;

import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.ocr.ppocr.FoundLine;
import io.docket.ocr.ppocr.PpOcrEngine;
import io.docket.ocr.ppocr.StraightPage;
import io.docket.ocr.tesseract.TesseractEngine;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * Puts pages straight by their lines, then lets the engine read them that reads them best: Tesseract clean scans, PP-OCR all
 * others.
 */
final class ChoosingRecogniser implements PageRecogniser {
    /** Pages that Tesseract reads less surely are read better by PP-OCR. */
    private static final double CLEAN = 91;
    /** Below, lines turn blurred when the page is levelled, and reading gains nothing. */
    private static final double LEAST_TILT = 0.005;

    private final PpOcrEngine ppOcr;
    private final TesseractEngine tesseract;

    ChoosingRecogniser(PpOcrEngine ppOcr, TesseractEngine tesseract) {
        this.ppOcr = ppOcr;
        this.tesseract = tesseract;
    }

    @Override
    public ReadPage recognise(int number, BufferedImage image) {
        StraightPage page = ppOcr.straighten(image);
        if (page.isBlank()) {
            return answer(number, page, TextSource.NONE, List.of());
        }
        Probe probe = Probe.of(page, tesseract);
        if (probe.looksClean()) {
            Optional<List<TextLine>> clean = clean(page);
            if (clean.isPresent()) {
                return answer(number, page, TextSource.TESSERACT, clean.get());
            }
        }
        List<TextLine> lines = page.lines().stream().map(FoundLine::words).toList();
        return answer(number, page, lines.isEmpty() ? TextSource.NONE : TextSource.PP_OCR, lines);
    }

    /** Tesseract's reading, if it is sure of it. */
    private Optional<List<TextLine>> clean(StraightPage page) {
        List<TextLine> lines = Math.abs(page.tilt()) < LEAST_TILT
                ? tesseract.read(page.image())
                : tesseract.readTilted(page.image(), page.tilt());
        return Probe.meanConfidence(lines) >= CLEAN ? Optional.of(lines) : Optional.empty();
    }

    private static ReadPage answer(int number, StraightPage page, TextSource source, List<TextLine> runs) {
        return new ReadPage(
                number, page.image().getWidth(), page.image().getHeight(), page.turns(), source, ReadingOrder.of(runs));
    }

    @Override
    public void rest() {
        ppOcr.rest();
    }

    @Override
    public void close() {
        tesseract.close();
        ppOcr.close();
    }
}
