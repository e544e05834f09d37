package io.docket.application.access;

import static io.docket.application.Samples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.access.ResetRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link ResetRequests} promises. */
public interface ResetRequestsContract extends StoreContract {
    private ResetRequest added(String username) {
        var request = new ResetRequest(Samples.id(), username, NOON);
        testee().write(store -> {
            store.installation(ResetRequests.class).add(request);
            return request;
        });
        return request;
    }

    private List<ResetRequest> taken(int most) {
        return testee().write(store -> store.installation(ResetRequests.class).take(most));
    }

    @Test
    default void requestsAreTakenOnceOldestFirst() {
        ResetRequest first = added("nobody@example.com");
        ResetRequest second = added("zoë");
        ResetRequest third = added("nobody@example.com");
        assertEquals(List.of(first, second), taken(2));
        assertEquals(List.of(third), taken(2));
        assertEquals(List.of(), taken(2));
    }
}
