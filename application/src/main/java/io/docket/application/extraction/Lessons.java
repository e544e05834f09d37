package io.docket.application.extraction;

import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.TenantPort;
import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.util.List;

/**
 * What the tenant's documents taught, one lesson for each of their sections at most. A lesson goes with its document, and with
 * the inbox that it was taught in.
 */
public interface Lessons extends TenantPort {
    /** Stores a lesson of a section that taught none before. */
    void add(Lesson lesson);

    /** What a document taught an inbox, in the order of its sections. */
    List<Lesson> of(InboxId inbox, DocumentId document);

    /**
     * Up to {@code most} lessons of an inbox that share words with a layout, by their section's or by their pages' own, those
     * that share most first, of these the newest.
     */
    List<Lesson> sharing(InboxId inbox, LayoutKey layout, int most);

    /** Newest first. */
    Page<Lesson> page(InboxId inbox, PageRequest request);

    /** Removes what a document taught, whichever inbox; nothing when it taught nothing. */
    void remove(DocumentId document);

    /** Removes a lesson; nothing when it is not there. */
    void remove(Lesson lesson);

    void removeAll(InboxId inbox);

    /** Removes the oldest lessons of an inbox but so many. */
    void keepNewest(InboxId inbox, int most);
}
