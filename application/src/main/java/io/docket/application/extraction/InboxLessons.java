package io.docket.application.extraction;

import io.docket.application.kernel.TenantStore;
import io.docket.domain.document.DocumentText;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lesson.Experience;
import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.util.Comparator;

/** What an inbox knows from feedback: of a layout the newest lessons, and of all layouts so many that nothing grows for ever. */
public record InboxLessons(TenantStore store, InboxId inbox) {
    /** A supplier each, and some more, for the largest inboxes. */
    static final int MOST = 5_000;

    /** Layouts that share words come beside those that are alike. */
    private static final int CANDIDATES = 2 * Experience.MOST;

    private Lessons lessons() {
        return store.the(Lessons.class);
    }

    /** What may concern a document, as it is known now. */
    public Experience of(DocumentText text) {
        return new Experience(lessons().sharing(inbox, LayoutKey.of(DocumentLayout.of(text)), CANDIDATES));
    }

    /** Takes the place of what its document taught before. */
    public void learn(Lesson lesson) {
        lessons().save(lesson);
        lessons().sharing(inbox, lesson.layout(), CANDIDATES).stream()
                .filter(other -> other.layout().likeness(lesson.layout()) >= LayoutKey.ALIKE)
                .sorted(Comparator.comparing(Lesson::taughtAt)
                        .thenComparing(Lesson::document)
                        .reversed())
                .skip(Experience.MOST)
                .map(Lesson::document)
                .forEach(lessons()::remove);
        lessons().keepNewest(inbox, MOST);
    }

    /** What a document taught no longer holds. */
    public void forget(DocumentId document) {
        lessons().remove(document);
    }
}
