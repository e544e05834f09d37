package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.kernel.StoreContract;
import io.docket.domain.access.SigningKey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link SigningKeys} promises. */
public interface SigningKeysContract extends StoreContract {
    private SigningKey added(String id, Instant madeAt) {
        var key = new SigningKey(id, "public of " + id, "sealed of " + id, madeAt);
        return testee().write(store -> {
            store.installation(SigningKeys.class).add(key);
            return key;
        });
    }

    private List<SigningKey> all() {
        return testee().read(store -> store.installation(SigningKeys.class).all());
    }

    @Test
    default void keysComeNewestFirst() {
        SigningKey second = added("b", NOON.plusSeconds(1));
        SigningKey first = added("z", NOON);
        SigningKey third = added("a", NOON.plusSeconds(2));
        assertEquals(List.of(third, second, first), all());
    }

    @Test
    default void aRemovedKeyIsGone() {
        SigningKey kept = added("kept", NOON);
        added("removed", NOON.plusSeconds(1));
        testee().write(store -> {
            store.installation(SigningKeys.class).remove("removed");
            return kept;
        });
        assertEquals(List.of(kept), all());
    }
}
