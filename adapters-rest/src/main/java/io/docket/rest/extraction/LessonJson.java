package io.docket.rest.extraction;

import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.extraction.lesson.TaughtKind;
import io.docket.domain.kernel.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a section of a document taught: its id is the document's, by which all that it taught is undone. It says which fields it
 * taught and which of them the machine had not got right, the document's type, and of how many pages it taught whether a
 * document begins there. What the values are, the document tells to whoever may see it.
 */
@Schema(name = "LessonModelGet")
public record LessonJson(
        DocumentId id,
        DocumentId document,
        int section,
        Instant taughtAt,
        List<String> fields,
        List<String> corrected,
        Optional<String> documentType,
        int pages) {
    static LessonJson of(Lesson lesson) {
        return new LessonJson(
                lesson.document(),
                lesson.document(),
                lesson.section(),
                lesson.taughtAt(),
                List.copyOf(lesson.fields().keySet()),
                lesson.corrected(),
                lesson.kind().flatMap(TaughtKind::documentType),
                lesson.pages().size());
    }
}
