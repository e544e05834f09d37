package io.docket.domain.kernel;

import java.util.Optional;

/** What a right holds on: the whole tenant, one inbox, or one document; a wider target covers the narrower. */
public record Target(Optional<InboxId> inbox, Optional<DocumentId> document) {
    private static final Target TENANT = new Target(Optional.empty(), Optional.empty());

    public static Target tenant() {
        return TENANT;
    }

    public static Target of(InboxId inbox) {
        return new Target(Optional.of(inbox), Optional.empty());
    }

    /** A document as an assignment names it, without saying where it lies. */
    public static Target of(DocumentId document) {
        return new Target(Optional.empty(), Optional.of(document));
    }

    /** A document where it lies, as a request meets it. */
    public static Target of(InboxId inbox, DocumentId document) {
        return new Target(Optional.of(inbox), Optional.of(document));
    }

    public boolean isTenant() {
        return inbox.isEmpty() && document.isEmpty();
    }

    /** Whether a right on this holds on {@code other} too: tenant ⊇ inbox ⊇ document. */
    public boolean covers(Target other) {
        if (isTenant()) {
            return true;
        }
        if (document.isPresent()) {
            return document.equals(other.document);
        }
        return inbox.equals(other.inbox);
    }
}
