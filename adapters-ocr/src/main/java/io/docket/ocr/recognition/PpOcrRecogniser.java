package io.docket.ocr.recognition;

import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.ocr.ppocr.PpOcrEngine;
import io.docket.ocr.ppocr.StraightPage;
import java.awt.image.BufferedImage;
import java.util.List;

/** Puts pages straight by their lines and reads them by PP-OCR. */
final class PpOcrRecogniser implements PageRecogniser {
    private final PpOcrEngine engine;

    PpOcrRecogniser(PpOcrEngine engine) {
        this.engine = engine;
    }

    @Override
    public ReadPage recognise(int number, BufferedImage image) {
        StraightPage page = engine.straighten(image);
        List<TextLine> lines = ReadingOrder.of(engine.read(page));
        return new ReadPage(
                number,
                page.image().getWidth(),
                page.image().getHeight(),
                page.turns(),
                lines.isEmpty() ? TextSource.NONE : TextSource.PP_OCR,
                lines);
    }

    @Override
    public void close() {
        engine.close();
    }
}
