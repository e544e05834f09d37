package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.access.ApiKey;
import io.docket.domain.access.User;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link KeyDirectory} promises. */
public interface KeyDirectoryContract extends StoreContract {
    @Test
    default void aKeyIsFoundWhateverItsTenant() {
        storedTenant();
        TenantId tenant = storedTenant();
        User user = Samples.user("user-" + Samples.id());
        var key = new ApiKey(
                "dk_abcdefghijkl",
                "a hash",
                user.id(),
                List.of(),
                Optional.empty(),
                true,
                Optional.empty(),
                NOON,
                Optional.empty());
        writing(tenant, store -> store.the(Users.class).add(user));
        writing(tenant, store -> store.the(ApiKeys.class).add(key));
        assertEquals(Optional.of(new KeyDirectory.Entry(tenant, key)), found(key.prefix()));
        assertEquals(Optional.empty(), found("dk_000000000000"));
    }

    private Optional<KeyDirectory.Entry> found(String prefix) {
        return testee().read(store -> store.installation(KeyDirectory.class).find(prefix));
    }
}
