package io.docket.application.kernel;

import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.tenant.Tenants;
import io.docket.domain.document.Document;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What the contract of every stored port builds on: a store, and things in it that others need. */
public interface StoreContract {
    /** A store that is empty when a test begins, and the same for the whole of the test. */
    Transactions testee();

    default <T> T reading(TenantId tenant, Function<TenantStore, T> question) {
        return testee().read(store -> question.apply(store.in(tenant)));
    }

    default void writing(TenantId tenant, Consumer<TenantStore> change) {
        testee().write(store -> {
            change.accept(store.in(tenant));
            return tenant;
        });
    }

    default TenantId storedTenant() {
        Tenant tenant = Samples.tenant("a tenant");
        testee().write(store -> {
            store.installation(Tenants.class).add(tenant);
            return tenant;
        });
        return tenant.id();
    }

    default InboxId storedInbox(TenantId tenant) {
        Project project = Samples.project("default");
        Inbox inbox = Samples.inbox("invoice", project.id());
        writing(tenant, store -> {
            store.the(Projects.class).add(project);
            store.the(Inboxes.class).add(inbox);
        });
        return inbox.id();
    }

    default Document storedDocument(TenantId tenant) {
        Document document = Samples.document(storedInbox(tenant));
        writing(tenant, store -> store.the(Documents.class).add(document));
        return document;
    }

    /** A tenant that has become what the change makes of it. */
    default TenantId storedTenant(UnaryOperator<Tenant> change) {
        TenantId tenant = storedTenant();
        become(tenant, change);
        return tenant;
    }

    default void become(TenantId tenant, UnaryOperator<Tenant> change) {
        testee().write(store -> {
            Tenants tenants = store.installation(Tenants.class);
            tenants.save(change.apply(tenants.find(tenant).orElseThrow()));
            return tenant;
        });
    }
}
