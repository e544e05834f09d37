package io.docket.persistence.inbox;

import io.docket.application.inbox.Withdrawn;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;

record JpaWithdrawn(OpenWork work) implements Withdrawn {
    @Override
    public List<OfTenant> inboxes(int most) {
        return work
                .reading()
                .createQuery(
                        "select r from InboxRow r where r.removing = true order by r.removing, r.key.tenant, r.key.id",
                        InboxRow.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(InboxRow::owned)
                .toList();
    }

    @Override
    public boolean claim(OfTenant inbox) {
        return !work.writing()
                .createNativeQuery("select id from inboxes where tenant_id = ?1 and id = ?2 and removing = true"
                        + " for update skip locked")
                .setParameter(1, inbox.tenant().value())
                .setParameter(2, inbox.inbox().value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean anyProject() {
        return !work.reading()
                .createNativeQuery("select id from projects where removing = true limit 1")
                .getResultList()
                .isEmpty();
    }

    @Override
    public void removeInbox(OfTenant inbox) {
        // What this write changed of the inbox's counts would refer to an inbox that is gone.
        work.settle();
        work.change(work.writing()
                .createNativeQuery("delete from inboxes where tenant_id = ?1 and id = ?2 and removing = true")
                .setParameter(1, inbox.tenant().value())
                .setParameter(2, inbox.inbox().value()));
    }

    @Override
    public void removeEmptyProjects() {
        work.change(work.writing().createNativeQuery("""
                        delete from projects where removing = true and not exists (select 1 from inboxes i
                            where i.tenant_id = projects.tenant_id and i.project_id = projects.id)"""));
    }
}
