package io.docket.rest.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import io.docket.rest.wire.RecordBinder;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkQueryJsonTest {
    private static final String ID = "0123456789abcdef01234567";

    private static WorkQueryJson query(String inboxes) {
        String body = "{\"filter\": {\"inbox\": {\"$in\": [%s]}}}".formatted(inboxes);
        return RecordBinder.bind(Json.createReader(new StringReader(body)).readObject(), WorkQueryJson.class);
    }

    private static void refusedAt(String place, String inboxes) {
        Refusal refusal = assertThrows(Refusal.class, () -> query(inboxes));
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals(
                Set.of(place),
                Set.copyOf(refusal.violations().stream().map(Violation::field).toList()));
    }

    @Test
    void inboxesThatAreNotNamedAreNotTakenForAll() {
        refusedAt("/filter/inbox/$in", "");
        refusedAt("/filter/inbox/$in/1/$oid", "{\"$oid\": \"" + ID + "\"}, {}");
        assertEquals(
                1, query("{\"$oid\": \"" + ID + "\"}").workFilter().inboxes().size());
    }
}
