package io.docket.application.tenant;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.kernel.StoreContract;
import io.docket.domain.access.MailAddress;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Activation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Activations} promises. */
public interface ActivationsContract extends StoreContract {
    private static Activation activation(TenantId tenant, String email, String hash) {
        return Activation.sent(tenant, new MailAddress(email), hash, NOON);
    }

    private Activation stored(Activation activation) {
        testee().write(store -> {
            store.installation(Activations.class).replace(activation);
            return activation;
        });
        return activation;
    }

    private Optional<Activation> named(String email) {
        return testee().read(store -> store.installation(Activations.class).named(email));
    }

    private Optional<Activation> found(TenantId tenant) {
        return testee().read(store -> store.installation(Activations.class).find(tenant));
    }

    @Test
    default void aCodeIsFoundByItsTenantAndItsAddress() {
        Activation first = stored(activation(storedTenant(), "ann@example.org", "a"));
        Activation second = stored(activation(storedTenant(), "bob@example.org", "b"));
        assertEquals(Optional.of(first), named("ann@example.org"));
        assertEquals(Optional.of(second), found(second.tenant()));
        assertEquals(Optional.empty(), named("nobody@example.org"));
        assertEquals(Optional.empty(), found(storedTenant()));
    }

    @Test
    default void anotherCodeTakesThePlaceOfTheOneBefore() {
        TenantId tenant = storedTenant();
        stored(activation(tenant, "ann@example.org", "a"));
        Activation second = stored(activation(tenant, "ann@example.org", "b"));
        assertEquals(Optional.of(second), named("ann@example.org"));
    }

    @Test
    default void aRemovedCodeIsGone() {
        Activation activation = stored(activation(storedTenant(), "ann@example.org", "a"));
        for (int times = 0; times < 2; times++) {
            testee().write(store -> {
                store.installation(Activations.class).remove(activation.tenant());
                return activation;
            });
        }
        assertEquals(Optional.empty(), named("ann@example.org"));
    }
}
