package io.docket.application.document;

import io.docket.domain.document.Document;
import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;
import java.util.Optional;

/** Which documents are wanted: those received from one instant on, and before or at another. */
public record DocumentFilter(Optional<Instant> receivedFrom, Optional<Instant> receivedUntil) {
    public static final DocumentFilter ALL = new DocumentFilter(Optional.empty(), Optional.empty());

    public DocumentFilter {
        if (receivedFrom.isPresent()
                && receivedUntil.isPresent()
                && receivedUntil.get().isBefore(receivedFrom.get())) {
            throw new InvalidValue("end_receive_date", "must not come before start_receive_date");
        }
    }

    public boolean includes(Document document) {
        return !receivedFrom.map(document.receivedAt()::isBefore).orElse(false)
                && !receivedUntil.map(document.receivedAt()::isAfter).orElse(false);
    }
}
