package io.docket.ocr.recognition;

import io.docket.domain.document.ReadPage;
import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;

/** Lets so many pages at a time pass to the one behind it, in the order of their coming; closes it when all have left. */
final class BoundedRecogniser implements PageRecogniser {
    private final PageRecogniser recogniser;
    private final int parallelism;
    private final Semaphore places;
    private volatile boolean closed;

    BoundedRecogniser(PageRecogniser recogniser, int parallelism) {
        this.recogniser = recogniser;
        this.parallelism = parallelism;
        this.places = new Semaphore(parallelism, true);
    }

    @Override
    public ReadPage recognise(int number, BufferedImage image) {
        try {
            places.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to read a page", stopped);
        }
        try {
            if (closed) {
                throw new IllegalStateException("the recogniser is closed");
            }
            return recogniser.recognise(number, image);
        } finally {
            places.release();
        }
    }

    @Override
    public void rest() {
        recogniser.rest();
    }

    @Override
    public void close() {
        places.acquireUninterruptibly(parallelism);
        try {
            if (!closed) {
                closed = true;
                recogniser.close();
            }
        } finally {
            places.release(parallelism);
        }
    }
}
