package io.docket.persistence.inbox;

import io.docket.application.inbox.Withdrawn;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.persistence.kernel.OwnedKey;
import io.docket.persistence.kernel.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "inboxes")
class InboxRow extends OwnedRow<Inbox> {
    private String name;

    @Column(name = "project_id")
    private String project;

    /** As good as gone: no query but that of what is to be erased finds it. */
    private boolean removing;

    protected InboxRow() {}

    private InboxRow(OwnedKey key) {
        super(key);
    }

    static InboxRow of(OwnedKey key, Inbox inbox) {
        var row = new InboxRow(key);
        row.change(inbox);
        return row;
    }

    boolean removing() {
        return removing;
    }

    Withdrawn.OfTenant owned() {
        return new Withdrawn.OfTenant(key().tenant(), new InboxId(key().id()));
    }

    @Override
    protected void change(Inbox inbox) {
        name = inbox.name();
        project = inbox.project().value();
    }

    @Override
    protected Inbox toDomain() {
        return new Inbox(new InboxId(key().id()), name, new ProjectId(project));
    }
}
