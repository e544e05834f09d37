package io.docket.ocr.recognition;

import io.docket.ocr.ppocr.PpOcrEngine;
import io.docket.ocr.tesseract.TesseractEngine;

/** Makes what reads the images of pages. */
public final class PageRecognisers {
    private PageRecognisers() {}

    /** The engines Docket comes with, chosen per page. */
    public static PageRecogniser standard(RecognitionOptions options) {
        TesseractEngine tesseract = TesseractEngine.load(options.languages(), options.dataFolder());
        return new BoundedRecogniser(new ChoosingRecogniser(PpOcrEngine.load(), tesseract), options.parallelism());
    }
}
