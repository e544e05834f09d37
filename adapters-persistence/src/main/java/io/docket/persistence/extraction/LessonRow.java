package io.docket.persistence.extraction;

import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.persistence.kernel.OwnedKey;
import io.docket.persistence.kernel.OwnedRow;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A lesson under the id of the document that taught it. */
@Entity
@Table(name = "lessons")
class LessonRow extends OwnedRow<Lesson> {
    @Column(name = "inbox_id")
    private String inbox;

    @Column(name = "taught_at")
    private Instant taughtAt;

    private String content;

    protected LessonRow() {}

    private LessonRow(OwnedKey key) {
        super(key);
    }

    static LessonRow of(OwnedKey key, Lesson lesson) {
        var row = new LessonRow(key);
        row.change(lesson);
        return row;
    }

    @Override
    protected void change(Lesson lesson) {
        inbox = lesson.inbox().value();
        taughtAt = lesson.taughtAt();
        content = StoredJson.write(LessonJson.of(lesson));
    }

    @Override
    protected Lesson toDomain() {
        return StoredJson.read(content, LessonJson.class)
                .toDomain(new DocumentId(key().id()), new InboxId(inbox), taughtAt);
    }
}
