package io.docket.bootstrap;

import io.docket.application.Docket;
import io.docket.application.document.DocumentReader;
import io.docket.bootstrap.operating.QueueGauges;
import io.docket.bootstrap.operating.ReadingReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.Readiness;

/**
 * Starts Docket with the application rather than with the first request, and ends the process when it cannot start. The
 * engines that read pages are loaded beside the first requests, on a node that processes documents.
 */
@Dependent
class Lifecycle {
    private static final System.Logger LOG = System.getLogger(Lifecycle.class.getName());

    void start(
            @Observes @Initialized(ApplicationScoped.class) Object application,
            Instance<Docket> docket,
            Instance<QueueGauges> gauges,
            Instance<StartNotice> notice,
            Instance<DocumentReader> reader,
            Instance<DocketConfiguration> configuration,
            @Readiness Instance<ReadingReady> ready) {
        try {
            gauges.get().watch(docket.get());
            notice.get().print(System.out);
            if (configuration.get().workers() > 0) {
                prepare(reader.get(), ready.get());
            } else {
                ready.get().prepared();
            }
        } catch (RuntimeException failure) {
            report(failure);
            exit();
            throw failure;
        }
    }

    private static void prepare(DocumentReader reader, ReadingReady ready) {
        var preparing = new Thread(
                () -> {
                    try {
                        reader.prepare();
                        ready.prepared();
                    } catch (RuntimeException | LinkageError failure) {
                        report(failure);
                        exit();
                    }
                },
                "docket-prepare");
        preparing.setDaemon(true);
        preparing.start();
    }

    /** A wrong setting is told by its sentence alone; anything else is the product's fault or the surroundings'. */
    private static void report(Throwable failure) {
        Optional<String> sentence = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(WrongConfiguration.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
        if (sentence.isPresent()) {
            LOG.log(Level.ERROR, "Docket cannot start. " + sentence.get());
        } else {
            LOG.log(Level.ERROR, "Docket cannot start", failure);
        }
    }

    /** On a thread of its own: the server's stop waits until the application's start has ended. */
    private static void exit() {
        new Thread(() -> System.exit(1), "docket-exit").start();
    }
}
