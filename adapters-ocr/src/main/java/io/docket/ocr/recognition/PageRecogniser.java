package io.docket.ocr.recognition;

import io.docket.domain.document.ReadPage;
import java.awt.image.BufferedImage;

/** Reads the words of a page's image; safe for use by several threads. */
public interface PageRecogniser extends AutoCloseable {
    /**
     * Puts the image straight and reads it. The size and boxes of the answer are pixels of the straight image, and its
     * turns are the clockwise quarter turns that put {@code image} straight.
     */
    ReadPage recognise(int number, BufferedImage image);

    /** Loads what reading needs and would else be loaded by the first page; fails when pages cannot be read here. */
    default void prepare() {}

    /** Gives back memory that the next page will take again. */
    default void rest() {}

    @Override
    void close();
}
