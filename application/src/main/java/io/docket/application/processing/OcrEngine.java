package io.docket.application.processing;

import io.docket.domain.document.TextLine;
import java.awt.image.BufferedImage;
import java.util.List;

/** Reads the words on an image; safe for use by several threads. */
public interface OcrEngine extends AutoCloseable {
    /**
     * The words of an upright image, in the runs in which the engine found them and in no order of these. Boxes are pixels
     * of the image, confidences go from 0 to 100 and say how sure the engine is, not how often it is right.
     */
    List<TextLine> read(BufferedImage image);

    /** Releases models and native memory; the engine answers nothing afterwards. */
    @Override
    void close();
}
