package io.docket.persistence.tenant;

import io.docket.application.tenant.Activations;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Activation;
import io.docket.persistence.kernel.OpenWork;
import java.util.Optional;

record JpaActivations(OpenWork work) implements Activations {
    @Override
    public Optional<Activation> named(String email) {
        return work
                .reading()
                .createQuery("select r from ActivationRow r where r.email = :email", ActivationRow.class)
                .setParameter("email", email)
                .getResultList()
                .stream()
                .findFirst()
                .map(ActivationRow::toDomain);
    }

    @Override
    public Optional<Activation> find(TenantId tenant) {
        return row(tenant).map(ActivationRow::toDomain);
    }

    private Optional<ActivationRow> row(TenantId tenant) {
        return Optional.ofNullable(work.reading().find(ActivationRow.class, tenant.value()));
    }

    @Override
    public void replace(Activation activation) {
        row(activation.tenant())
                .ifPresentOrElse(
                        row -> row.change(activation), () -> work.writing().persist(ActivationRow.of(activation)));
        work.writing().flush();
    }

    @Override
    public void remove(TenantId tenant) {
        row(tenant).ifPresent(work.writing()::remove);
        work.writing().flush();
    }
}
