package io.docket.ocr.recognition;

import io.docket.domain.document.ReadPage;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Lets the one behind it rest when no page has come for a while. */
final class RestingRecogniser implements PageRecogniser {
    private final PageRecogniser recogniser;
    private final Duration idle;
    private final ScheduledThreadPoolExecutor timer;
    private int reading;
    private long pages;

    RestingRecogniser(PageRecogniser recogniser, Duration idle) {
        this.recogniser = recogniser;
        this.idle = idle;
        this.timer = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "docket-resting");
            thread.setDaemon(true);
            return thread;
        });
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public ReadPage recognise(int number, BufferedImage image) {
        begin();
        try {
            return recogniser.recognise(number, image);
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        reading++;
        pages++;
    }

    private synchronized void end() {
        reading--;
        long last = pages;
        if (reading == 0 && !timer.isShutdown()) {
            timer.schedule(() -> restAfter(last), idle.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A page that comes at this moment waits until the rest is taken, which is short. */
    private synchronized void restAfter(long last) {
        if (reading == 0 && pages == last && !timer.isShutdown()) {
            recogniser.rest();
        }
    }

    @Override
    public synchronized void close() {
        timer.shutdown();
        recogniser.close();
    }
}
