package io.docket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.kernel.StoreContract;
import io.docket.domain.access.AuditBatch;
import io.docket.domain.access.AuditChain;
import io.docket.domain.access.AuditHead;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link AuditChains} promises. */
public interface AuditChainsContract extends StoreContract {
    private AuditChain withHead(AuditChain chain, boolean closed) {
        var open = new AuditHead(chain, 2, "ef".repeat(32), 0, 0, AuditHead.NOTHING, AuditHead.NOTHING);
        var batch = new AuditBatch(chain, 1, 1, 2, "ab".repeat(32));
        return testee().write(store -> {
            AuditChains.of(store, chain).put(closed ? open.with(batch) : open);
            return chain;
        });
    }

    private List<AuditChain> pending(Optional<AuditChain> last, int most) {
        return testee().read(store -> store.installation(AuditChains.class).pending(last, most));
    }

    @Test
    default void chainsWithOpenEntriesComeInOrderSoManyAtATime() {
        withHead(AuditChain.of(storedTenant()), true);
        AuditChain installation = withHead(AuditChain.INSTALLATION, false);
        AuditChain first = withHead(AuditChain.of(storedTenant()), false);
        AuditChain second = withHead(AuditChain.of(storedTenant()), false);
        assertEquals(List.of(installation, first), pending(Optional.empty(), 2));
        assertEquals(List.of(second), pending(Optional.of(first), 2));
        assertEquals(List.of(), pending(Optional.of(second), 2));
    }
}
