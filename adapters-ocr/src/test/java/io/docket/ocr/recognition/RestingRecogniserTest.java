package io.docket.ocr.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextSource;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RestingRecogniserTest {
    private static final BufferedImage IMAGE = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);

    private final CountDownLatch rested = new CountDownLatch(1);
    private final AtomicInteger made = new AtomicInteger();

    private final class Engine implements PageRecogniser {
        @Override
        public ReadPage recognise(int number, BufferedImage image) {
            assertEquals(1, rested.getCount(), "it rested while a page was read");
            return new ReadPage(number, 1, 1, 0, TextSource.NONE, List.of());
        }

        @Override
        public void rest() {
            rested.countDown();
        }

        @Override
        public void close() {}
    }

    @Test
    void restsOnceNoPageHasComeForAWhile() throws InterruptedException {
        try (var recogniser = new RestingRecogniser(new Engine(), Duration.ofMillis(20))) {
            assertFalse(rested.await(60, TimeUnit.MILLISECONDS), "nothing was read yet");
            recogniser.recognise(0, IMAGE);
            assertTrue(rested.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void enginesAreMadeOnceAndOnlyWhenTheyAreNeeded() {
        var recogniser = new PreparedRecogniser(() -> {
            made.incrementAndGet();
            return new Engine();
        });
        assertEquals(0, made.get());
        recogniser.prepare();
        recogniser.recognise(0, IMAGE);
        recogniser.recognise(1, IMAGE);
        assertEquals(1, made.get());
        recogniser.close();
        assertThrows(IllegalStateException.class, () -> recogniser.recognise(2, IMAGE));
    }
}
