package io.docket.application.kernel;

import io.docket.domain.access.Permission;
import io.docket.domain.access.Rights;
import io.docket.domain.access.Visibility;
import io.docket.domain.kernel.Event;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the access link hands to a handler: who calls, for which tenant, and what of it the caller may see. */
public final class Access {
    private final Caller caller;
    private final Rights rights;
    private final Consumer<Event> outbox;
    private final Finding finding;

    Access(Caller caller, Rights rights, Consumer<Event> outbox, Finding finding) {
        this.caller = caller;
        this.rights = rights;
        this.outbox = outbox;
        this.finding = finding;
    }

    public Caller caller() {
        return caller;
    }

    /** The tenant that the caller belongs to; an anonymous caller and Docket itself belong to none. */
    public TenantId tenant() {
        return caller.tenant().orElseThrow(() -> new IllegalStateException("the caller belongs to no tenant"));
    }

    public Optional<UserId> user() {
        return caller.user();
    }

    /** Where one of the permissions is held. */
    public Visibility visible(Permission... anyOf) {
        return rights.where(Set.of(anyOf));
    }

    /** Whether the caller holds all of this, and so may give it to somebody. */
    public boolean holds(Rights wanted) {
        return rights.include(wanted);
    }

    /** Tells the audit trail the id of what this turned out to be about, for instance of what was made. */
    public void about(String id) {
        finding.about(id);
    }

    /** Tells the audit trail an id, number or hash beside the subject; as {@code token=…}. */
    public void detail(String text) {
        finding.detail(text);
    }

    /** Tells the audit trail who an anonymous caller turned out to be, and by what. */
    public void identified(TenantId tenant, UserId who, Pass.Means means) {
        finding.identified(tenant, who, means);
    }

    /** Stores an event together with the current write; legal only inside one. */
    public void emit(Event event) {
        outbox.accept(event);
    }
}
