package io.docket.bench.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs pieces of work beside each other and says how many were done in a second. */
final class Parallel {
    private Parallel() {}

    static double perSecond(int threads, List<Callable<Void>> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            long began = System.nanoTime();
            var running = new ArrayList<Future<Void>>();
            for (Callable<Void> piece : work) {
                running.add(executor.submit(piece));
            }
            for (Future<Void> piece : running) {
                piece.get();
            }
            return work.size() / ((System.nanoTime() - began) / 1e9);
        } finally {
            executor.shutdown();
        }
    }
}
