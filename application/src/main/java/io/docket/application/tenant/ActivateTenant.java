package io.docket.application.tenant;

import io.docket.application.access.ClientNetwork;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Audited;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.Transactions;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Activation;
import io.docket.domain.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Activates a registered tenant by the code that its address was sent, and answers its id. An unknown address and a wrong
 * code are refused with the same answer after the same work, and counted alike: after five attempts for an address, and
 * after thirty from one place in the network, the next are refused for the rest of an hour. A code that was tried so often
 * is worth nothing any more; the operator sends another.
 */
public record ActivateTenant(String email, int code) implements LongCommand<TenantId>, Audited {
    @Override
    public Requirement requires() {
        return Requirement.open();
    }

    @Override
    public String toString() {
        return "ActivateTenant[hidden]";
    }

    static final class Handler implements LongHandler<ActivateTenant, TenantId> {
        private static final int MOST_FOR_EMAIL = 5;
        private static final int MOST_FROM_PLACE = 30;
        private static final Duration WINDOW = Duration.ofMinutes(60);

        private final ActivationCodes codes;
        private final InstantSource clock;

        /** What came of an attempt; it is stored in any case. */
        private record Attempt(Optional<TenantId> activated, Optional<Duration> delay) {}

        Handler(ActivationCodes codes, InstantSource clock) {
            this.codes = codes;
            this.clock = clock;
        }

        @Override
        public TenantId handle(ActivateTenant command, Access access, Transactions transactions) {
            Instant now = clock.instant();
            String place = codes.key(
                    "place", access.caller().address().map(ClientNetwork::of).orElse("inside"));
            Attempt attempt = transactions.write(store -> attempt(command, place, now, store));
            attempt.delay().ifPresent(delay -> {
                throw Refusal.of(
                                Refusal.Kind.TOO_MANY,
                                "too_many_attempts",
                                "There were too many attempts to activate; try again later, or ask for another code.")
                        .retryAfter(delay);
            });
            attempt.activated().map(TenantId::value).ifPresent(access::about);
            return attempt.activated()
                    .orElseThrow(() -> Refusal.of(
                            Refusal.Kind.NOT_FOUND, "not_found", "There is no tenant with this address and code."));
        }

        private Attempt attempt(ActivateTenant command, String place, Instant now, Store store) {
            ActivationAttempts attempts = store.installation(ActivationAttempts.class);
            var fromPlace = attempts.count(place, now, WINDOW);
            if (fromPlace.attempts() > MOST_FROM_PLACE) {
                // Not counted for the address too: that would fill the table, and end codes, from a place that is shut
                // out.
                return new Attempt(Optional.empty(), Optional.of(Duration.between(now, fromPlace.endsAt())));
            }
            var forEmail = attempts.count(codes.key("email", command.email()), now, WINDOW);
            Optional<Activation> found = store.installation(Activations.class)
                    .named(command.email())
                    .filter(activation -> activation.holds(now));
            boolean right = codes.matches(command.code(), found);
            if (forEmail.attempts() > MOST_FOR_EMAIL) {
                return new Attempt(Optional.empty(), Optional.of(Duration.between(now, forEmail.endsAt())));
            }
            return new Attempt(
                    found.filter(known -> right).flatMap(known -> activated(known, store)), Optional.empty());
        }

        private Optional<TenantId> activated(Activation activation, Store store) {
            Tenants tenants = store.installation(Tenants.class);
            tenants.lock();
            Optional<Tenant> registered = tenants.find(activation.tenant()).filter(tenant -> !tenant.removing());
            registered.ifPresent(tenant -> {
                tenants.save(tenant.activated());
                store.installation(Activations.class).remove(tenant.id());
                store.installation(ActivationAttempts.class)
                        .forget(codes.key("email", activation.email().value()));
            });
            return registered.map(Tenant::id);
        }
    }
}
