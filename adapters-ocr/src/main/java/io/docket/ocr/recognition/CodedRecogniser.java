package io.docket.ocr.recognition;

import io.docket.domain.document.ReadPage;
import io.docket.ocr.barcode.PageBarcodes;
import io.docket.ocr.image.QuarterTurns;
import java.awt.image.BufferedImage;

/** Reads a page's barcodes besides its words. */
record CodedRecogniser(PageRecogniser words) implements PageRecogniser {
    @Override
    public ReadPage recognise(int number, BufferedImage image) {
        ReadPage page = words.recognise(number, image);
        return PageBarcodes.with(page, QuarterTurns.turn(image, page.turns()));
    }

    @Override
    public void prepare() {
        words.prepare();
    }

    @Override
    public void rest() {
        words.rest();
    }

    @Override
    public void close() {
        words.close();
    }
}
