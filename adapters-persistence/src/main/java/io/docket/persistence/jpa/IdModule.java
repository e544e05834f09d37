package io.docket.persistence.jpa;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Writes identifiers as their text, and reads those that events hold. */
final class IdModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    IdModule() {
        super("docket-ids");
        addSerializer(Id.class, new ToStringSerializer(Id.class));
        reading(TenantId.class, TenantId::new);
        reading(InboxId.class, InboxId::new);
        reading(ProjectId.class, ProjectId::new);
        reading(DocumentId.class, DocumentId::new);
        reading(UserId.class, UserId::new);
    }

    private <I extends Id> void reading(Class<I> type, Function<String, I> id) {
        addDeserializer(type, new FromText<>(type, id));
    }

    private static final class FromText<I extends Id> extends StdDeserializer<I> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, I> id;

        FromText(Class<I> type, Function<String, I> id) {
            super(type);
            this.id = id;
        }

        @Override
        public I deserialize(JsonParser parser, DeserializationContext context) {
            return id.apply(parser.getString());
        }
    }
}
