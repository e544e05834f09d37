package io.docket.application.extraction;

import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.TenantPort;
import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.util.List;
import java.util.Optional;

/**
 * What the tenant's documents taught, one lesson each at most. A lesson goes with its document, and with the inbox that it
 * was taught in.
 */
public interface Lessons extends TenantPort {
    /** Stores the lesson instead of the one that its document taught before. */
    void save(Lesson lesson);

    /** What a document taught an inbox. */
    Optional<Lesson> find(InboxId inbox, DocumentId document);

    /** Up to {@code most} lessons of an inbox that share words with a layout, those that share most first, of these the newest. */
    List<Lesson> sharing(InboxId inbox, LayoutKey layout, int most);

    /** Newest first. */
    Page<Lesson> page(InboxId inbox, PageRequest request);

    /** Removes what a document taught, whichever inbox; nothing when it taught nothing. */
    void remove(DocumentId document);

    void removeAll(InboxId inbox);

    /** Removes the oldest lessons of an inbox but so many. */
    void keepNewest(InboxId inbox, int most);
}
