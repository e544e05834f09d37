package io.docket.ocr.recognition;

import io.docket.ocr.ppocr.PpOcrEngine;

/** Makes what reads the images of pages. */
public final class PageRecognisers {
    private PageRecognisers() {}

    /** The engines Docket comes with, chosen per page. */
    public static PageRecogniser standard(RecognitionOptions options) {
        return new BoundedRecogniser(new PpOcrRecogniser(PpOcrEngine.load()), options.parallelism());
    }
}
