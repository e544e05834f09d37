package io.docket.rest.extraction;

import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.DocumentId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a document taught: its id is the document's, of which it says which fields it taught and which of them the machine had
 * not got right. What their values are, the document tells to whoever may see it.
 */
@Schema(name = "LessonModelGet")
public record LessonJson(
        DocumentId id, DocumentId document, Instant taughtAt, List<String> fields, List<String> corrected) {
    static LessonJson of(Lesson lesson) {
        return new LessonJson(
                lesson.document(),
                lesson.document(),
                lesson.taughtAt(),
                List.copyOf(lesson.fields().keySet()),
                lesson.corrected());
    }
}
