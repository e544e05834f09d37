package io.docket.application.kernel;

import io.docket.domain.kernel.Event;

/** Hears of events after they were committed, at least once each; must bear hearing one twice. */
@FunctionalInterface
public interface EventListener {
    void on(Event event);
}
