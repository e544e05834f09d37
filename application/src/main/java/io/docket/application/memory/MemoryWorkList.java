package io.docket.application.memory;

import io.docket.application.review.Timing;
import io.docket.application.review.WorkFilter;
import io.docket.application.review.WorkList;
import io.docket.domain.access.Visibility;
import io.docket.domain.document.Document;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes come one after the other here, so that what is taken is nobody else's until the write ends. */
record MemoryWorkList(MemoryTables tables, TenantId tenant) implements WorkList {
    private Stream<Document> documents(Visibility seen, WorkFilter filter) {
        var withdrawn = new TenantTable<>(tables.withdrawnInboxes, tenant);
        return new TenantTable<>(tables.documents, tenant)
                .all()
                .map(row -> row.value())
                .filter(document -> withdrawn.find(document.inbox().value()).isEmpty())
                .filter(document -> seen.includes(document.inbox(), document.id()) && filter.includes(document));
    }

    private Stream<Document> waiting(Part part) {
        return documents(part.seen(), part.filter())
                .filter(Document::waitsForReview)
                .filter(document -> !document.review().isLockedBySomebodyElse(part.reviewer(), part.now()))
                .filter(document -> document.review().isEscalated()
                        ? part.escalatedSeen().includes(document.inbox(), document.id())
                        : !part.escalatedOnly());
    }

    @Override
    public long count(Part part) {
        return waiting(part).count();
    }

    @Override
    public List<Waiting> byInbox(Part part) {
        TreeMap<InboxId, List<Document>> byInbox =
                waiting(part).collect(Collectors.groupingBy(Document::inbox, TreeMap::new, Collectors.toList()));
        return byInbox.entrySet().stream()
                .map(inbox -> new Waiting(
                        inbox.getKey(),
                        inbox.getValue().size(),
                        inbox.getValue().stream()
                                .filter(document -> document.review().isEscalated())
                                .count()))
                .toList();
    }

    @Override
    public Optional<DocumentId> find(Part part, Step step) {
        int sign = step.backwards() ? -1 : 1;
        return waiting(part)
                .map(Document::id)
                .filter(id ->
                        step.from().map(from -> sign * id.compareTo(from) > 0).orElse(true))
                .min((one, other) -> sign * one.compareTo(other));
    }

    @Override
    public Optional<DocumentId> take(Part part, Step step) {
        return find(part, step);
    }

    @Override
    public long submitted(Visibility seen, WorkFilter filter, Optional<UserId> by) {
        return documents(seen, filter)
                .filter(document -> document.review().isSubmitted())
                .filter(document -> by.isEmpty()
                        || document.review().submitted().orElseThrow().by().equals(by))
                .count();
    }

    @Override
    public Average average(Visibility seen, WorkFilter filter, Timing from, Timing to) {
        Timing later = from.compareTo(to) > 0 ? from : to;
        Comparator<Document> order = later.isOfReview()
                ? Comparator.comparing((Document document) -> later.of(document).orElseThrow())
                : Comparator.comparing(Document::id);
        List<Duration> lengths = documents(seen, filter)
                .filter(document ->
                        from.of(document).isPresent() && to.of(document).isPresent())
                .sorted(order.reversed())
                .limit(MOST_MEASURED)
                .map(document -> Duration.between(
                        from.of(document).orElseThrow(), to.of(document).orElseThrow()))
                .toList();
        return new Average(
                lengths.stream().reduce(Duration::plus).map(sum -> sum.dividedBy(lengths.size())), lengths.size());
    }
}
