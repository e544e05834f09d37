package io.docket.persistence.extraction;

import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A lesson under the id of the document that taught it, and its section. */
@Entity
@Table(name = "section_lessons")
class LessonRow {
    @EmbeddedId
    private Key key;

    @Column(name = "inbox_id")
    private String inbox;

    @Column(name = "taught_at")
    private Instant taughtAt;

    private String content;

    protected LessonRow() {}

    static LessonRow of(TenantId tenant, Lesson lesson) {
        var row = new LessonRow();
        row.key = new Key(tenant, lesson);
        row.inbox = lesson.inbox().value();
        row.taughtAt = lesson.taughtAt();
        row.content = StoredJson.write(LessonJson.of(lesson));
        return row;
    }

    Lesson toDomain() {
        return StoredJson.read(content, LessonJson.class)
                .toDomain(new DocumentId(key.document), key.section, new InboxId(inbox), taughtAt);
    }

    /** A section of a document of a tenant. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "tenant_id")
        private String tenant;

        @Column(name = "id")
        private String document;

        private int section;

        protected Key() {}

        Key(TenantId tenant, Lesson lesson) {
            this.tenant = tenant.value();
            this.document = lesson.document().value();
            this.section = lesson.section();
        }

        @Override
        public final boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(tenant, that.tenant)
                    && Objects.equals(document, that.document)
                    && section == that.section;
        }

        @Override
        public final int hashCode() {
            return Objects.hash(tenant, document, section);
        }
    }
}
