package io.docket.application.extraction;

import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.document.DocumentText;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lesson.Experience;
import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.util.List;

/** What an inbox knows from feedback: of a layout the newest lessons, and of all layouts so many that nothing grows for ever. */
public record InboxLessons(TenantStore store, InboxId inbox) {
    /** A supplier each, and some more, for the largest inboxes. */
    static final int MOST = 5_000;

    /** Layouts that share words come beside those that are alike. */
    private static final int CANDIDATES = 2 * Experience.MOST;

    private static final PageRequest ONE = new PageRequest(1, 1);

    private Lessons lessons() {
        return store.the(Lessons.class);
    }

    /** Whether it was taught anything at all. */
    public boolean any() {
        return !lessons().page(inbox, ONE).results().isEmpty();
    }

    /** What may concern a document, as it is known now. */
    public Experience of(DocumentText text) {
        return of(LayoutKey.of(DocumentLayout.of(text)));
    }

    /** What may concern documents and pages of a layout. */
    public Experience of(LayoutKey layout) {
        return new Experience(lessons().sharing(inbox, layout, CANDIDATES));
    }

    /** In the place of what the document taught before, which no longer holds where there is nothing new. */
    public void learn(DocumentId document, List<Lesson> taught) {
        lessons().remove(document);
        taught.forEach(lessons()::add);
        taught.forEach(lesson -> lessons().sharing(inbox, lesson.layout(), CANDIDATES).stream()
                .filter(other -> other.layout().likeness(lesson.layout()) >= LayoutKey.ALIKE)
                .sorted(Lesson.NEWEST_FIRST)
                .skip(Experience.MOST)
                .forEach(lessons()::remove));
        lessons().keepNewest(inbox, MOST);
    }
}
