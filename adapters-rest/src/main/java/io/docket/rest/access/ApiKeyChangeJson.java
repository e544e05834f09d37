package io.docket.rest.access;

import io.docket.application.access.ChangeApiKey;
import io.docket.application.kernel.Change;
import io.docket.application.kernel.Expected;
import java.time.Instant;

/** What changes of an API key. */
public record ApiKeyChangeJson(Change<Boolean> active, Change<Instant> expireAt) {
    ChangeApiKey command(String key, Expected expected) {
        return new ChangeApiKey(key, active, expireAt, expected);
    }
}
