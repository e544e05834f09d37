package io.docket.ocr.recognition;

import io.docket.domain.document.ReadPage;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the one behind it when it is first needed, or told to prepare: engines take seconds and much memory. */
final class PreparedRecogniser implements PageRecogniser {
    private final Supplier<PageRecogniser> maker;
    private Optional<PageRecogniser> made = Optional.empty();
    private boolean closed;

    PreparedRecogniser(Supplier<PageRecogniser> maker) {
        this.maker = maker;
    }

    @Override
    public void prepare() {
        made();
    }

    private synchronized PageRecogniser made() {
        if (closed) {
            throw new IllegalStateException("the recogniser is closed");
        }
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    @Override
    public ReadPage recognise(int number, BufferedImage image) {
        return made().recognise(number, image);
    }

    @Override
    public synchronized void close() {
        closed = true;
        made.ifPresent(PageRecogniser::close);
        made = Optional.empty();
    }
}
