package io.docket.application.kernel;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Does a piece of work again and again until it is stopped: at once after some was done, when its topic is raised, and
 * otherwise after the idle time. A failure is logged and does not end it, nor does work that is too much for the memory.
 */
public final class Loop implements Runnable {
    private static final System.Logger LOG = System.getLogger(Loop.class.getName());

    private final String name;
    private final BooleanSupplier work;
    private final Object topic;
    private final Duration idle;
    private final Signals signals;
    private final AtomicBoolean stopping;

    /** {@code work} answers whether there was something to do; {@code stopping} is shared with who stops this. */
    public Loop(
            String name, BooleanSupplier work, Object topic, Duration idle, Signals signals, AtomicBoolean stopping) {
        this.name = name;
        this.work = work;
        this.topic = topic;
        this.idle = idle;
        this.signals = signals;
        this.stopping = stopping;
    }

    @Override
    public void run() {
        while (!stopping.get()) {
            try (Signals.Waiter waiter = signals.listen(topic)) {
                if (!worked() && !stopping.get()) {
                    waiter.await(idle);
                }
            }
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private boolean worked() {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            LOG.log(Level.WARNING, name + " failed and goes on after a pause", failure);
            return false;
        }
    }
}
