package io.docket.application.document.output;

import io.docket.application.document.DocumentFilter;
import io.docket.application.document.Documents;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Visibility;
import io.docket.domain.document.Document;
import io.docket.domain.document.output.DocumentValues;
import io.docket.domain.document.output.OutputFields;
import io.docket.domain.document.output.OutputTooLarge;
import io.docket.domain.format.Format;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The documents that a filter selects, read in batches, each in a transaction of its own, so that they are never gathered.
 * Those that nothing was found in yet are left out.
 */
final class Selection {
    private final TenantId tenant;
    private final Transactions transactions;
    private final OutputFilter filter;
    private final Map<InboxId, InboxOutput> forms;

    private Selection(
            TenantId tenant, Transactions transactions, OutputFilter filter, Map<InboxId, InboxOutput> forms) {
        this.tenant = tenant;
        this.transactions = transactions;
        this.filter = filter;
        this.forms = forms;
    }

    static Selection of(OutputFilter filter, Access access, Transactions transactions) {
        return transactions.read(store -> {
            TenantStore own = store.in(access.tenant());
            var forms = new LinkedHashMap<InboxId, InboxOutput>();
            inboxes(filter, access, own).forEach(id -> InboxOutput.of(id, own).ifPresent(form -> forms.put(id, form)));
            return new Selection(access.tenant(), transactions, filter, forms);
        });
    }

    private static List<InboxId> inboxes(OutputFilter filter, Access access, TenantStore store) {
        return switch (filter.of()) {
            case DOCUMENT ->
                filter.documents().stream()
                        .map(id -> store.the(Documents.class).find(id))
                        .flatMap(Optional::stream)
                        .map(stored -> stored.value().inbox())
                        .distinct()
                        .toList();
            case INBOX ->
                filter.list()
                        .map(list -> list.stream().map(InboxId::new).toList())
                        .orElseGet(() -> reviewed(store.the(Inboxes.class).all().stream(), access));
            case PROJECT ->
                reviewed(
                        filter.list()
                                .map(list -> list.stream().map(ProjectId::new).flatMap(id -> inboxesOf(id, store)))
                                .orElseGet(() -> store.the(Inboxes.class).all().stream()),
                        access);
        };
    }

    private static Stream<Versioned<Inbox>> inboxesOf(ProjectId project, TenantStore store) {
        store.the(Projects.class).find(project).orElseThrow(() -> Refusal.notFound("project"));
        return store.the(Inboxes.class).of(project).stream();
    }

    /** Forbidden, rather than nothing, for who may review none. */
    private static List<InboxId> reviewed(Stream<Versioned<Inbox>> inboxes, Access access) {
        Visibility seen = access.visible(Permission.REVIEW);
        List<InboxId> reviewed =
                inboxes.map(inbox -> inbox.value().id()).filter(seen::includes).toList();
        if (reviewed.isEmpty() && !seen.everything()) {
            throw Refusal.forbidden("You may review none of these inboxes.");
        }
        return reviewed;
    }

    /** What is known of all inboxes together. */
    OutputFields fields() {
        List<Format> formats = forms.values().stream()
                .flatMap(form -> form.formats().stream())
                .distinct()
                .toList();
        return OutputFields.of(formats);
    }

    /** What the inboxes are put out by. */
    List<InboxOutput> forms() {
        return List.copyOf(forms.values());
    }

    /** Takes one document after the other. */
    @FunctionalInterface
    interface Taker {
        void take(InboxOutput form, DocumentValues values) throws IOException;
    }

    void each(Taker taker) throws IOException {
        if (filter.of() == OutputFilter.Of.DOCUMENT) {
            eachNamed(taker);
            return;
        }
        for (InboxId inbox : forms.keySet()) {
            eachOf(inbox, taker);
        }
    }

    private void eachOf(InboxId inbox, Taker taker) throws IOException {
        Optional<Document> last = Optional.empty();
        List<Versioned<Document>> batch;
        do {
            Optional<Document> before = last;
            batch = reading(documents -> documents.received(inbox, filter.received(), before, PageRequest.MOST));
            for (Versioned<Document> stored : batch) {
                give(stored.value(), taker);
                last = Optional.of(stored.value());
            }
        } while (batch.size() == PageRequest.MOST);
    }

    private void eachNamed(Taker taker) throws IOException {
        List<DocumentId> ids = filter.documents();
        DocumentFilter received = filter.received();
        for (DocumentId id : ids) {
            Optional<Document> document = reading(documents -> documents.find(id))
                    .map(Versioned::value)
                    .filter(received::includes);
            if (document.isPresent()) {
                give(document.get(), taker);
            }
        }
    }

    /** What was moved meanwhile to where the caller was not seen to be allowed is left out. */
    private void give(Document document, Taker taker) throws IOException {
        InboxOutput form = forms.get(document.inbox());
        if (form != null && document.lastVersion().isPresent()) {
            try {
                taker.take(form, form.values(document));
            } catch (OutputTooLarge failure) {
                throw Refusal.of(Refusal.Kind.INVALID, "output_too_large", failure.getMessage());
            }
        }
    }

    private <T> T reading(Function<Documents, T> question) {
        return transactions.read(store -> question.apply(store.in(tenant).the(Documents.class)));
    }
}
