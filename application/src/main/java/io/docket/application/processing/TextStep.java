package io.docket.application.processing;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.FileStore;
import io.docket.application.document.OpenPages;
import io.docket.application.document.Readings;
import io.docket.application.document.UnreadableFile;
import io.docket.application.kernel.Telemetry;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Reads the pages beside each other, a batch at a time, and stores each batch: a restart goes on at the first page missing. */
final class TextStep implements Step {
    private static final int BATCH = 8;

    /** A page at 200 dpi takes a few seconds; one that takes this long is made to take for ever. */
    private static final Duration LONGEST_BATCH = Duration.ofMinutes(5);

    private final FileStore files;
    private final DocumentReader reader;
    private final ExecutorService pool;
    private final Telemetry telemetry;

    TextStep(FileStore files, DocumentReader reader, ExecutorService pool, Telemetry telemetry) {
        this.files = files;
        this.reader = reader;
        this.pool = pool;
        this.telemetry = telemetry;
    }

    @Override
    public Stage stage() {
        return Stage.TEXT;
    }

    @Override
    public Result run(Work work) {
        List<Integer> missing = missing(work);
        if (!missing.isEmpty()) {
            read(work, missing);
        }
        return (store, document) -> document.read();
    }

    private void read(Work work, List<Integer> missing) {
        try (var open = new OpenPages(files, reader, work.tenant(), work.document())) {
            for (int from = 0; from < missing.size(); from += BATCH) {
                work.checkStopping();
                List<ReadPage> pages = read(open, missing.subList(from, Math.min(from + BATCH, missing.size())));
                work.write(store ->
                        store.the(Readings.class).savePages(work.document().id(), pages));
                telemetry.pagesRead(pages.size());
            }
        }
    }

    private static List<Integer> missing(Work work) {
        Set<Integer> stored = work.read(
                store -> store.the(Readings.class).pageNumbers(work.document().id()));
        return IntStream.range(0, work.document().pageCount())
                .boxed()
                .filter(page -> !stored.contains(page))
                .toList();
    }

    private List<ReadPage> read(OpenPages open, List<Integer> numbers) {
        if (numbers.size() == 1) {
            return List.of(open.read(numbers.get(0)));
        }
        try {
            List<Future<ReadPage>> reading = pool.invokeAll(
                    numbers.stream()
                            .map(number -> (java.util.concurrent.Callable<ReadPage>) () -> open.read(number))
                            .toList(),
                    LONGEST_BATCH.toSeconds(),
                    TimeUnit.SECONDS);
            var pages = new ArrayList<ReadPage>();
            for (Future<ReadPage> page : reading) {
                pages.add(page.get());
            }
            return pages;
        } catch (CancellationException late) {
            throw new UnreadableFile("A page of the document takes too long to read.", late);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Work.Stopped();
        }
    }
}
