package io.docket.application.processing;

import io.docket.application.job.Jobs;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.job.ProcessingJob;
import java.time.Duration;
import java.time.InstantSource;

/** Lengthens the leases of all jobs that this process works on, and answers how many it still holds. */
public record RenewLeases() implements LongCommand<Integer> {
    @Override
    public Requirement requires() {
        return Requirement.installation();
    }

    static final class Handler implements LongHandler<RenewLeases, Integer> {
        private final HeldLeases leases;
        private final Duration lease;
        private final InstantSource clock;

        Handler(HeldLeases leases, Duration lease, InstantSource clock) {
            this.leases = leases;
            this.lease = lease;
            this.clock = clock;
        }

        @Override
        public Integer handle(RenewLeases command, Access access, Transactions transactions) {
            return (int) leases.all().stream()
                    .filter(job -> renewed(job, transactions))
                    .count();
        }

        private boolean renewed(ProcessingJob job, Transactions transactions) {
            return transactions.write(store -> {
                Jobs jobs = store.in(job.tenant()).the(Jobs.class);
                var held = jobs.find(job.id())
                        .filter(stored -> stored.value().heldBy(job.lease().orElseThrow()));
                held.ifPresent(stored -> jobs.save(stored.map(value -> value.renewed(clock.instant(), lease))));
                return held.isPresent();
            });
        }
    }
}
