package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.Documents;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.DocumentId;
import java.util.Optional;

/**
 * Answers a document's newest version that has the name, is by whom it is asked for, and is evaluated when that is wanted;
 * comparisons are answered to who asks for evaluated versions or names one. Not found when there is none.
 */
public record ReadLastVersion(
        DocumentId id, Optional<String> name, Optional<VersionSource> source, boolean evaluatedOnly)
        implements ReadCommand<Versioned<Version>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(id);
    }

    private boolean wants(Version version) {
        return name.map(version.key().name()::equals).orElse(true)
                && source.map(version.key().source()::equals).orElse(true)
                && (!evaluatedOnly || version.evaluation().isPresent())
                && (!version.comparison() || evaluatedOnly || name.isPresent());
    }

    static final class Handler implements ReadHandler<ReadLastVersion, Versioned<Version>> {
        @Override
        public Versioned<Version> handle(ReadLastVersion command, Access access, TenantStore store) {
            Versioned<Document> stored =
                    store.the(Documents.class).find(command.id()).orElseThrow(() -> Refusal.notFound("document"));
            Version newest = stored.value().newest(command::wants).orElseThrow(() -> Refusal.notFound("version"));
            return stored.map(document -> newest);
        }
    }
}
