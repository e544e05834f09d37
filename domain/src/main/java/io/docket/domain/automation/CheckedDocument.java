package io.docket.domain.automation;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document whose answers somebody checked, by field in the format's order, and how it had been decided: whether it went
 * straight through, whether it was then drawn as a sample, and whether something else blocked it than a field's threshold.
 */
public record CheckedDocument(
        DocumentId document,
        InboxId inbox,
        Instant at,
        boolean straightThrough,
        boolean drawn,
        boolean blockedOtherwise,
        Map<String, CheckedAnswer> answers) {
    public CheckedDocument {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Something that it would have said is wrong. */
    public boolean hasError() {
        return answers.values().stream().anyMatch(answer -> !answer.right());
    }
}
