package io.docket.application.memory;

import io.docket.application.extraction.Lessons;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Versioned;
import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

record MemoryLessons(MemoryTables tables, TenantId tenant) implements Lessons {
    private TenantTable<Lesson> rows() {
        return new TenantTable<>(tables.lessons, tenant);
    }

    private Stream<Lesson> of(InboxId inbox) {
        return rows().where(lesson -> lesson.inbox().equals(inbox)).stream()
                .map(Versioned::value)
                .sorted(Lesson.NEWEST_FIRST);
    }

    @Override
    public void add(Lesson lesson) {
        rows().add(key(lesson), lesson);
    }

    private static String key(Lesson lesson) {
        return "%s %06d".formatted(lesson.document().value(), lesson.section());
    }

    @Override
    public List<Lesson> of(InboxId inbox, DocumentId document) {
        return rows().from(document.value()).stream()
                .filter(lesson -> lesson.inbox().equals(inbox))
                .toList();
    }

    @Override
    public List<Lesson> sharing(InboxId inbox, LayoutKey layout, int most) {
        return of(inbox)
                .filter(lesson -> shared(lesson, layout) > 0)
                .sorted(Comparator.comparing((Lesson lesson) -> -shared(lesson, layout))
                        .thenComparing(Lesson.NEWEST_FIRST))
                .limit(most)
                .toList();
    }

    private static long shared(Lesson lesson, LayoutKey layout) {
        return lesson.words().stream().filter(layout.words()::contains).count();
    }

    @Override
    public Page<Lesson> page(InboxId inbox, PageRequest request) {
        List<Lesson> all = of(inbox).toList();
        return new Page<>(
                request,
                all.stream().skip(request.offset()).limit(request.perPage()).toList(),
                all.size());
    }

    @Override
    public void remove(DocumentId document) {
        rows().removeFrom(document.value());
    }

    @Override
    public void remove(Lesson lesson) {
        rows().remove(key(lesson));
    }

    @Override
    public void removeAll(InboxId inbox) {
        keepNewest(inbox, 0);
    }

    @Override
    public void keepNewest(InboxId inbox, int most) {
        of(inbox).skip(most).toList().forEach(this::remove);
    }
}
