package io.docket.domain.automation;

import io.docket.domain.automation.Blocker.SameInvoice;
import io.docket.domain.document.Document;
import io.docket.domain.document.InvoiceKey;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the documents that have an invoice in common are taken for its duplicates: all but one. A document is one if
 * another came before it, or came later and is not taken for one itself, be it only because nothing is decided about it yet.
 * So of two that are decided at the same time, each of which shows its keys before it looks for the other, at least one is
 * taken for a duplicate; and the first is none when it is processed again. Copies that somebody made of a document are no other
 * documents, and what a person rejected counts for nothing.
 */
public record Duplicates(Document document, List<Document> others) {
    public Duplicates {
        others = List.copyOf(others);
    }

    /** What keeps the document from going straight through. */
    public Optional<SameInvoice> blocker() {
        List<Document> standing = others.stream().filter(this::standsAgainst).toList();
        return standing.isEmpty()
                ? Optional.empty()
                : Optional.of(new SameInvoice(
                        fields(),
                        standing.stream()
                                .filter(other -> other.inbox().equals(document.inbox()))
                                .map(Document::id)
                                .findFirst()));
    }

    private boolean standsAgainst(Document other) {
        boolean earlier = other.id().compareTo(document.id()) < 0;
        return !other.isCopyOfSame(document)
                && !other.review().isRejected()
                && (earlier || other.outcome().filter(end -> end.duplicate()).isEmpty());
    }

    private List<String> fields() {
        Prediction said = document.lastVersion().map(Version::prediction).orElse(Prediction.EMPTY);
        return Stream.concat(InvoiceKey.SUPPLIER.stream(), Stream.of(InvoiceKey.NUMBER, InvoiceKey.AMOUNT))
                .filter(field -> said.value(field).isPresent())
                .toList();
    }
}
