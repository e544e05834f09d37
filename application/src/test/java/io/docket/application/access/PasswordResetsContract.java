package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.access.PasswordReset;
import io.docket.domain.access.User;
import io.docket.domain.kernel.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every {@link PasswordResets} promises. */
public interface PasswordResetsContract extends StoreContract {
    private <T> T resets(Function<PasswordResets, T> work) {
        return testee().write(store -> work.apply(store.installation(PasswordResets.class)));
    }

    private PasswordReset added(TenantId tenant, User user, Instant expiresAt) {
        var reset = new PasswordReset(Samples.id(), tenant, user.id(), expiresAt);
        return resets(all -> {
            all.add(reset);
            return reset;
        });
    }

    private User storedUser(TenantId tenant) {
        User user = Samples.user("user-" + Samples.id());
        writing(tenant, store -> store.the(Users.class).add(user));
        return user;
    }

    private Optional<PasswordReset> found(PasswordReset reset) {
        return resets(all -> all.find(reset.tokenHash()));
    }

    @Test
    default void aResetIsFoundByItsHashInWhicheverTenant() {
        TenantId tenant = storedTenant();
        PasswordReset reset = added(tenant, storedUser(tenant), NOON);
        assertEquals(Optional.of(reset), found(reset));
        assertEquals(Optional.empty(), resets(all -> all.find("another hash")));
    }

    @Test
    default void aResetIsUsedOnce() {
        TenantId tenant = storedTenant();
        PasswordReset reset = added(tenant, storedUser(tenant), NOON);
        assertEquals(true, resets(all -> all.use(reset.tokenHash())));
        assertEquals(false, resets(all -> all.use(reset.tokenHash())));
        assertEquals(Optional.empty(), found(reset));
    }

    @Test
    default void onlyTheUsersOwnThatHoldAreCounted() {
        TenantId tenant = storedTenant();
        User ann = storedUser(tenant);
        added(tenant, ann, NOON);
        added(tenant, ann, NOON.plusSeconds(1));
        added(tenant, storedUser(tenant), NOON.plusSeconds(1));
        assertEquals(Integer.valueOf(1), resets(all -> all.count(tenant, ann.id(), NOON)));
        TenantId other = storedTenant();
        assertEquals(Integer.valueOf(0), resets(all -> all.count(other, ann.id(), NOON)));
    }

    @Test
    default void allOfAUserGoTogetherAndNobodyElses() {
        TenantId tenant = storedTenant();
        User ann = storedUser(tenant);
        PasswordReset first = added(tenant, ann, NOON);
        PasswordReset second = added(tenant, ann, NOON);
        PasswordReset other = added(tenant, storedUser(tenant), NOON);
        resets(all -> {
            all.removeAll(tenant, ann.id());
            return true;
        });
        assertEquals(Optional.empty(), found(first));
        assertEquals(Optional.empty(), found(second));
        assertEquals(Optional.of(other), found(other));
    }

    @Test
    default void thoseThatHoldNoMoreAreCleanedAway() {
        TenantId tenant = storedTenant();
        User ann = storedUser(tenant);
        PasswordReset expired = added(tenant, ann, NOON);
        PasswordReset holding = added(tenant, ann, NOON.plusSeconds(1));
        resets(all -> {
            all.removeExpired(NOON);
            return true;
        });
        assertEquals(Optional.empty(), found(expired));
        assertEquals(Optional.of(holding), found(holding));
    }
}
