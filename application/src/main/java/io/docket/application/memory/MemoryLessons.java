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
import java.util.Optional;
import java.util.stream.Stream;

record MemoryLessons(MemoryTables tables, TenantId tenant) implements Lessons {
    private static final Comparator<Lesson> NEWEST_FIRST = Comparator.comparing(Lesson::taughtAt)
            .thenComparing(Lesson::document)
            .reversed();

    private TenantTable<Lesson> rows() {
        return new TenantTable<>(tables.lessons, tenant);
    }

    private Stream<Lesson> of(InboxId inbox) {
        return rows().where(lesson -> lesson.inbox().equals(inbox)).stream()
                .map(Versioned::value)
                .sorted(NEWEST_FIRST);
    }

    @Override
    public void save(Lesson lesson) {
        rows().put(lesson.document().value(), lesson);
    }

    @Override
    public Optional<Lesson> find(InboxId inbox, DocumentId document) {
        return rows().find(document.value())
                .map(Versioned::value)
                .filter(lesson -> lesson.inbox().equals(inbox));
    }

    @Override
    public List<Lesson> sharing(InboxId inbox, LayoutKey layout, int most) {
        return of(inbox)
                .filter(lesson -> shared(lesson, layout) > 0)
                .sorted(Comparator.comparing((Lesson lesson) -> -shared(lesson, layout))
                        .thenComparing(NEWEST_FIRST))
                .limit(most)
                .toList();
    }

    private static long shared(Lesson lesson, LayoutKey layout) {
        return lesson.layout().words().stream().filter(layout.words()::contains).count();
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
        rows().remove(document.value());
    }

    @Override
    public void removeAll(InboxId inbox) {
        keepNewest(inbox, 0);
    }

    @Override
    public void keepNewest(InboxId inbox, int most) {
        of(inbox).skip(most).map(Lesson::document).toList().forEach(this::remove);
    }
}
