package io.docket.application.processing;

import io.docket.application.automation.CheckedDocuments;
import io.docket.domain.automation.AnswerHistory;
import io.docket.domain.extraction.lesson.AutoLearning;
import io.docket.domain.kernel.InboxId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Which answers people have found right where a document lies. It is large, and read once for all stages of an attempt, so that
 * thresholds are fitted to the same answers as confidences.
 */
final class InboxHistory {
    private final AtomicReference<Optional<Read>> last = new AtomicReference<>(Optional.empty());

    private record Read(InboxId inbox, AnswerHistory history) {}

    AnswerHistory of(InboxSettings settings) {
        Read read = last.get()
                .filter(known -> known.inbox().equals(settings.inbox()))
                .orElseGet(() -> new Read(settings.inbox(), read(settings)));
        last.set(Optional.of(read));
        return read.history();
    }

    private static AnswerHistory read(InboxSettings settings) {
        return settings.store()
                .the(CheckedDocuments.class)
                .of(settings.inbox(), CheckedDocuments.MOST)
                .with(settings.of(AutoLearning.KIND));
    }
}
