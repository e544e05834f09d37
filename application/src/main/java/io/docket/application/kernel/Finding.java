package io.docket.application.kernel;

import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.util.Optional;

/** What a handler found out about its command for the audit trail; a repeated write tells it again. */
final class Finding {
    private Optional<String> subject = Optional.empty();
    private Optional<String> detail = Optional.empty();
    private Optional<TenantId> tenant = Optional.empty();
    private Optional<UserId> user = Optional.empty();
    private Optional<Pass.Means> means = Optional.empty();

    void about(String id) {
        subject = Optional.of(id);
    }

    void detail(String text) {
        detail = Optional.of(text);
    }

    void identified(TenantId itsTenant, UserId who, Pass.Means by) {
        tenant = Optional.of(itsTenant);
        user = Optional.of(who);
        means = Optional.of(by);
    }

    Optional<String> subject() {
        return subject;
    }

    Optional<String> detail() {
        return detail;
    }

    Optional<TenantId> tenant() {
        return tenant;
    }

    Optional<UserId> user() {
        return user;
    }

    Optional<Pass.Means> means() {
        return means;
    }
}
