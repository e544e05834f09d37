package io.docket.bootstrap;

import io.docket.application.Docket;
import io.docket.bootstrap.operating.QueueGauges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts Docket with the application rather than with the first request, and ends the process when it cannot start. */
@Dependent
class Lifecycle {
    private static final System.Logger LOG = System.getLogger(Lifecycle.class.getName());

    void start(
            @Observes @Initialized(ApplicationScoped.class) Object application,
            Instance<Docket> docket,
            Instance<QueueGauges> gauges,
            Instance<StartNotice> notice) {
        try {
            gauges.get().watch(docket.get());
            notice.get().print(System.out);
        } catch (RuntimeException failure) {
            report(failure);
            exit();
            throw failure;
        }
    }

    /** A wrong setting is told by its sentence alone; anything else is the product's fault or the surroundings'. */
    private static void report(RuntimeException failure) {
        Optional<String> sentence = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
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
