package io.docket.ocr.ppocr;

import io.docket.application.processing.OcrEngine;
import io.docket.domain.document.TextLine;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Reads photos and scans alike: PP-OCRv4 finds the lines, and a recogniser that was trained from PP-OCRv4's for Latin script
 * ({@code bootstrap/src/bench/python/recogniser}) reads them.
 */
public final class PpOcrEngine implements OcrEngine {
    private static final String DETECTION = "/models/ch_PP-OCRv4_det_infer.onnx";
    private static final String RECOGNITION = "/io/docket/ocr/ppocr/latin.onnx";
    private static final String ALPHABET = "/io/docket/ocr/ppocr/latin.txt";

    private final TextDetector detector;
    private final LineRecogniser recogniser;
    private final Straightener straightener;

    private PpOcrEngine(TextDetector detector, LineRecogniser recogniser) {
        this.detector = detector;
        this.recogniser = recogniser;
        this.straightener = new Straightener(detector, recogniser);
    }

    /** Loads the networks, which takes a second. */
    public static PpOcrEngine load() {
        return new PpOcrEngine(
                new TextDetector(Model.ofResource(DETECTION)),
                new LineRecogniser(Model.ofResource(RECOGNITION), LineRecogniser.alphabet(ALPHABET)));
    }

    /** Finds the lines on an image that may lie on its side or upside down, and puts it straight. */
    public StraightPage straighten(BufferedImage image) {
        return straightener.straighten(image);
    }

    @Override
    public List<TextLine> read(BufferedImage image) {
        PixelGrid pixels = PixelGrid.of(image);
        StraightPage page = new StraightPage(image, 0, pixels, detector.detect(pixels), recogniser);
        return page.lines().stream().map(FoundLine::words).toList();
    }

    /** Gives back the memory that reading took, a quarter of a gigabyte for each page at a time; the next page takes it again. */
    public void rest() {
        detector.rest();
        recogniser.rest();
    }

    @Override
    public void close() {
        detector.close();
        recogniser.close();
    }
}
