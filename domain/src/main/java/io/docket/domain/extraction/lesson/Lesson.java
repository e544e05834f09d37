package io.docket.domain.extraction.lesson;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document taught the inbox in which somebody said what it says: the newest word counts, so it teaches one at most. */
public record Lesson(
        DocumentId document,
        InboxId inbox,
        Instant taughtAt,
        LayoutKey layout,
        Map<String, Taught> fields,
        Optional<TaughtKind> kind) {
    public Lesson {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** One that says nothing of what its document is. */
    public Lesson(DocumentId document, InboxId inbox, Instant taughtAt, LayoutKey layout, Map<String, Taught> fields) {
        this(document, inbox, taughtAt, layout, fields, Optional.empty());
    }

    /** The fields that the machine had not got right. */
    public List<String> corrected() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().corrected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
