package io.docket.persistence.jpa;

import io.docket.domain.access.PasswordChanged;
import io.docket.domain.document.DocumentProcessed;
import io.docket.domain.document.DocumentReceived;
import io.docket.domain.document.DocumentRemoved;
import io.docket.domain.inbox.InboxRemoved;
import io.docket.domain.inbox.ProjectRemoved;
import io.docket.domain.kernel.Event;
import io.docket.domain.review.FeedbackGiven;
import io.docket.domain.tenant.TenantRemoved;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The events that can lie in the outbox, each under a name that stays when its class is renamed. */
final class StoredEvents {
    private static final Map<String, Class<? extends Event>> TYPES = Map.of(
            "document-received", DocumentReceived.class,
            "document-processed", DocumentProcessed.class,
            "document-removed", DocumentRemoved.class,
            "feedback-given", FeedbackGiven.class,
            "inbox-removed", InboxRemoved.class,
            "password-changed", PasswordChanged.class,
            "project-removed", ProjectRemoved.class,
            "tenant-removed", TenantRemoved.class);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new IdModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredEvents() {}

    /** The names that this version knows; what a newer one stored is left to the newer one. */
    static Set<String> types() {
        return TYPES.keySet();
    }

    static String type(Event event) {
        return TYPES.entrySet().stream()
                .filter(type -> type.getValue() == event.getClass())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(event.getClass() + " has no name in the outbox"));
    }

    static String write(Event event) {
        return MAPPER.writeValueAsString(event);
    }

    static Event read(String type, String content) {
        try {
            return MAPPER.readValue(content, TYPES.get(type));
        } catch (JacksonException failure) {
            throw new IllegalStateException("stored event is not a " + type, failure);
        }
    }
}
