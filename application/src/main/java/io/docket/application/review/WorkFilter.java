package io.docket.application.review;

import io.docket.domain.document.Document;
import io.docket.domain.kernel.InboxId;
import java.util.Map;
import java.util.Set;

/** Which documents somebody asks for: of some inboxes (of all when none is named), with some moments within ranges. */
public record WorkFilter(Set<InboxId> inboxes, Map<Timing, TimeRange> times) {
    public static final WorkFilter ALL = new WorkFilter(Set.of(), Map.of());

    public WorkFilter {
        inboxes = Set.copyOf(inboxes);
        times = Map.copyOf(times);
    }

    /** What has not come to a moment lies in no range of it. */
    public boolean includes(Document document) {
        return (inboxes.isEmpty() || inboxes.contains(document.inbox()))
                && times.entrySet().stream()
                        .allMatch(range -> range.getKey()
                                .of(document)
                                .filter(range.getValue()::includes)
                                .isPresent());
    }
}
