package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.access.Visibility;

/** Answers how many documents were submitted among those that the caller may review, by the caller or by anybody. */
public record CountSubmitted(WorkFilter filter, boolean mine) implements ReadCommand<Long> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).anywhere();
    }

    static final class Handler implements ReadHandler<CountSubmitted, Long> {
        @Override
        public Long handle(CountSubmitted command, Access access, TenantStore store) {
            Visibility seen = access.visible(Permission.REVIEW);
            if (command.mine() && access.user().isEmpty()) {
                return 0L;
            }
            return store.the(WorkList.class)
                    .submitted(seen, command.filter(), access.user().filter(user -> command.mine()));
        }
    }
}
