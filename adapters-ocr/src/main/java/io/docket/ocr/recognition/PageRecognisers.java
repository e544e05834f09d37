package io.docket.ocr.recognition;

import io.docket.ocr.ppocr.PpOcrEngine;
import io.docket.ocr.tesseract.TesseractEngine;
import java.time.Duration;

/** Makes what reads the images of pages. */
public final class PageRecognisers {
    private static final Duration IDLE = Duration.ofSeconds(30);

    private PageRecognisers() {}

    /** The engines Docket comes with, chosen per page, and loaded when they are first needed. */
    public static PageRecogniser standard(RecognitionOptions options) {
        TesseractEngine.requireData(options.languages());
        return new CodedRecogniser(new PreparedRecogniser(() -> load(options)));
    }

    private static PageRecogniser load(RecognitionOptions options) {
        TesseractEngine tesseract = TesseractEngine.load(options.languages(), options.dataFolder());
        return new RestingRecogniser(
                new BoundedRecogniser(new ChoosingRecogniser(PpOcrEngine.load(), tesseract), options.parallelism()),
                IDLE);
    }
}
