package io.docket.persistence.access;

import io.docket.application.access.ResetRequests;
import io.docket.domain.access.ResetRequest;
import io.docket.persistence.kernel.OpenWork;
import java.util.List;

record JpaResetRequests(OpenWork work) implements ResetRequests {
    private static final String OLDEST = "select id from reset_requests order by id limit ?1 for update skip locked";

    @Override
    public void add(ResetRequest request) {
        work.add(ResetRequestRow.of(request));
    }

    @Override
    public List<ResetRequest> take(int most) {
        List<?> oldest =
                work.writing().createNativeQuery(OLDEST).setParameter(1, most).getResultList();
        if (oldest.isEmpty()) {
            return List.of();
        }
        List<ResetRequest> taken = work
                .writing()
                .createQuery("select r from ResetRequestRow r where r.id in :ids order by r.id", ResetRequestRow.class)
                .setParameter("ids", oldest)
                .getResultList()
                .stream()
                .map(ResetRequestRow::toDomain)
                .toList();
        work.change(work.writing()
                .createQuery("delete from ResetRequestRow r where r.id in :ids")
                .setParameter("ids", oldest));
        return taken;
    }
}
