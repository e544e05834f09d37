package io.docket.application.kernel;

import io.docket.domain.access.Rights;
import io.docket.domain.kernel.Target;
import io.docket.domain.kernel.TenantId;
import java.util.stream.Stream;

/** Lets a command through only to who holds what it requires; nothing else in Docket decides on rights. */
final class Authorising implements Link {
    private final Transactions transactions;
    private final RightsSource rights;
    private final TargetSource targets;

    Authorising(Transactions transactions, RightsSource rights, TargetSource targets) {
        this.transactions = transactions;
        this.rights = rights;
        this.targets = targets;
    }

    @Override
    public <R> R run(Call<R> call, Next next) {
        Rights held = call.store()
                .map(store -> authorise(call, store))
                .orElseGet(() -> needsStore(call)
                        ? transactions.read(store -> authorise(call, store))
                        : authorise(call.caller(), call.command().requires()));
        return next.proceed(call.granted(new Access(call.caller(), held, call.events(), call.finding())));
    }

    private static boolean needsStore(Call<?> call) {
        Requirement required = call.command().requires();
        return required instanceof Requirement.Holds
                || required instanceof Requirement.Every
                || required instanceof Requirement.SignedIn;
    }

    /** What can be decided without looking anything up. */
    private static Rights authorise(Caller caller, Requirement required) {
        if (required instanceof Requirement.Installation && caller.kind() != Caller.Kind.SYSTEM) {
            throw forbidden();
        }
        return Rights.NONE;
    }

    private Rights authorise(Call<?> call, Store store) {
        Requirement required = call.command().requires();
        if (!needsStore(call)) {
            return authorise(call.caller(), required);
        }
        Rights held = rightsOf(call.caller(), store);
        if (required instanceof Requirement.Holds holds) {
            check(holds, held, call.caller(), store);
        }
        if (required instanceof Requirement.Every every) {
            every.parts().forEach(part -> check(part, held, call.caller(), store));
        }
        return held;
    }

    private Rights rightsOf(Caller caller, Store store) {
        return switch (caller.kind()) {
            case ANONYMOUS -> throw unauthenticated();
            case SYSTEM -> throw forbidden();
            case OPERATOR -> Rights.ALL;
            case USER ->
                rights.of(caller, store.in(caller.tenant().orElseThrow())).orElseThrow(Authorising::unauthenticated);
        };
    }

    private void check(Requirement.Holds holds, Rights held, Caller caller, Store store) {
        TenantId tenant = caller.tenant().orElseThrow();
        boolean granted = holds.place() instanceof Place.Anywhere
                ? held.holdsAnyAnywhere(holds.anyOf())
                : located(holds.place(), tenant, store).allMatch(target -> held.holdsAny(holds.anyOf(), target));
        if (!granted && !isSelf(holds.place(), caller, store.in(tenant))) {
            throw forbidden();
        }
    }

    private boolean isSelf(Place place, Caller caller, TenantStore store) {
        return place instanceof Place.OnUser on && !caller.isRestricted() && rights.isSelf(caller, on.user(), store);
    }

    /** Each thing that the permission must be held on. All of them are found before any is decided on. */
    private Stream<Target> located(Place place, TenantId tenant, Store store) {
        if (place instanceof Place.OnDocuments on) {
            Stream<Place> places = Stream.concat(
                    on.inbox().stream().map(Place.OnInbox::new),
                    on.documents().stream().map(Place.OnDocument::new));
            return places.map(one -> locate(one, tenant, store)).toList().stream();
        }
        return Stream.of(locate(place, tenant, store));
    }

    private Target locate(Place place, TenantId tenant, Store store) {
        if (place instanceof Place.OnInstallation) {
            return targets.installation(tenant, store).orElseThrow(Authorising::forbidden);
        }
        if (place instanceof Place.OnInbox on) {
            return targets.inbox(on.inbox(), store.in(tenant)).orElseThrow(() -> Refusal.notFound("inbox"));
        }
        if (place instanceof Place.OnScope on) {
            return targets.scope(on.scope(), store.in(tenant)).orElseThrow(() -> Refusal.notFound("scope"));
        }
        if (place instanceof Place.OnDocument on) {
            return targets.document(on.document(), store.in(tenant)).orElseThrow(() -> Refusal.notFound("document"));
        }
        return Target.tenant();
    }

    private static Refusal unauthenticated() {
        return Refusal.of(Refusal.Kind.UNAUTHENTICATED, "unauthenticated", "Valid credentials are needed.");
    }

    private static Refusal forbidden() {
        return Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden", "You lack the permission for this.");
    }
}
