package io.docket.application.document;

import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.domain.document.StoredFile;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** One upload under its idempotency key: claims the key, and tells a repetition from a new upload. Without a key it does nothing. */
final class UploadOnce {
    private static final Duration VALID = Duration.ofHours(24);

    /** An upload that takes longer than this died with its node; its key is free again. */
    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(15);

    private static final int LONGEST_KEY = 255;

    private final InboxId inbox;
    private final Optional<String> key;
    private final TenantId tenant;
    private final InstantSource clock;
    private Optional<IdempotencyKeys.Made> earlier = Optional.empty();
    private boolean claimed;

    UploadOnce(InboxId inbox, Optional<String> key, TenantId tenant, InstantSource clock) {
        this.inbox = inbox;
        this.key = key.map(text -> InvalidValue.unlessText("Idempotency-Key", text, LONGEST_KEY));
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Claims the key, or finds what was made with it; a conflict while another upload holds it. */
    void begin(Transactions transactions) {
        key.ifPresent(text -> {
            try {
                transactions.write(store -> claim(text, store.in(tenant)));
            } catch (ConcurrentChange taken) {
                throw running();
            }
        });
    }

    private boolean claim(String text, TenantStore store) {
        IdempotencyKeys keys = store.the(IdempotencyKeys.class);
        Instant now = clock.instant();
        keys.removeOlderThan(now.minus(VALID));
        Optional<IdempotencyKeys.Entry> known = keys.find(inbox, text);
        earlier = known.flatMap(IdempotencyKeys.Entry::made)
                .filter(made -> store.the(Documents.class).find(made.document()).isPresent());
        if (earlier.isPresent()) {
            return false;
        }
        if (known.filter(entry ->
                        entry.made().isEmpty() && now.isBefore(entry.since().plus(LONGEST_UPLOAD)))
                .isPresent()) {
            throw running();
        }
        if (known.isPresent()) {
            keys.replace(entry(text, now, Optional.empty()));
        } else {
            keys.add(entry(text, now, Optional.empty()));
        }
        claimed = true;
        return true;
    }

    /** The document that the same content made earlier; refused as invalid when the content is another. */
    Optional<DocumentId> earlier(FileStore.Written written) {
        if (earlier.filter(made -> !made.file().sha256().equals(written.sha256()))
                .isPresent()) {
            throw Refusal.of(
                    Refusal.Kind.INVALID,
                    "idempotency_key_reused",
                    "This Idempotency-Key came with other content before.");
        }
        return earlier.map(IdempotencyKeys.Made::document);
    }

    /** Notes what the upload made, in the write that stores it. */
    void made(TenantStore store, DocumentId document, StoredFile file) {
        key.ifPresent(text -> store.the(IdempotencyKeys.class)
                .replace(entry(text, clock.instant(), Optional.of(new IdempotencyKeys.Made(document, file)))));
        claimed = false;
    }

    /** Frees the key after an upload that made nothing. */
    void abandon(Transactions transactions) {
        if (claimed) {
            transactions.write(store -> {
                store.in(tenant).the(IdempotencyKeys.class).remove(inbox, key.orElseThrow());
                return tenant;
            });
        }
    }

    private IdempotencyKeys.Entry entry(String text, Instant since, Optional<IdempotencyKeys.Made> made) {
        return new IdempotencyKeys.Entry(inbox, text, since, made);
    }

    private static Refusal running() {
        return Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "upload_running",
                        "An upload with this Idempotency-Key is still running.")
                .retryAfter(Duration.ofSeconds(5));
    }
}
