package io.docket.ocr.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextSource;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedRecogniserTest {
    private static final BufferedImage IMAGE = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);

    @Test
    void noMorePagesAreReadAtATimeThanAllowed() throws Exception {
        Counting counting = new Counting(2);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (BoundedRecogniser bounded = new BoundedRecogniser(counting, 2)) {
            List<Future<ReadPage>> pages = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> bounded.recognise(i, IMAGE)))
                    .toList();
            for (int i = 0; i < 6; i++) {
                assertEquals(i, pages.get(i).get().number());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(2, counting.most.get());
    }

    @Test
    void closedRecogniserReadsNothingMoreAndIsClosedOnce() {
        Counting counting = new Counting(1);
        BoundedRecogniser bounded = new BoundedRecogniser(counting, 1);

        bounded.close();
        bounded.close();

        assertTrue(counting.closed.get());
        assertThrows(IllegalStateException.class, () -> bounded.recognise(0, IMAGE));
    }

    /** Its first pages wait for each other, so that they are read at the same time for sure. */
    private static final class Counting implements PageRecogniser {
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicBoolean closed = new AtomicBoolean();
        private final CountDownLatch together;

        Counting(int together) {
            this.together = new CountDownLatch(together);
        }

        @Override
        public ReadPage recognise(int number, BufferedImage image) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            together.countDown();
            try {
                together.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            now.decrementAndGet();
            return new ReadPage(number, 10, 10, 0, TextSource.NONE, List.of());
        }

        @Override
        public void close() {
            assertTrue(closed.compareAndSet(false, true), "closed once");
        }
    }
}
