package io.docket.persistence.extraction;

import io.docket.application.extraction.Lessons;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Versioned;
import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.JpaTable;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class JpaLessons implements Lessons {
    private static final String ADD_WORD =
            "insert into lesson_words (tenant_id, lesson_id, word, inbox_id) values (?1, ?2, ?3, ?4)";

    /** Only marks are filled in. */
    private static final String SHARING = """
            select w.lesson_id from lesson_words w
            join lessons l on l.tenant_id = w.tenant_id and l.id = w.lesson_id
            where w.tenant_id = ?1 and w.inbox_id = ?2 and w.word in (%s)
            group by w.lesson_id, l.taught_at order by count(*) desc, l.taught_at desc, w.lesson_id desc""";

    /** Asked by itself: within the statement that removes them, either database may look for them again for each row it visits. */
    private static final String OLDEST = """
            select id from lessons where tenant_id = ?1 and inbox_id = ?2
            order by tenant_id desc, inbox_id desc, taught_at desc, id desc offset %d rows""";

    private final OpenWork work;
    private final TenantId tenant;
    private final JpaTable<LessonRow, Lesson, DocumentId> table;

    JpaLessons(OpenWork work, TenantId tenant) {
        this.work = work;
        this.tenant = tenant;
        this.table = new JpaTable<>(work, tenant, LessonRow.class, Lesson::document, LessonRow::of);
    }

    @Override
    public void save(Lesson lesson) {
        remove(lesson.document());
        table.add(lesson);
        lesson.layout()
                .words()
                .forEach(word -> work.writing()
                        .createNativeQuery(ADD_WORD)
                        .setParameter(1, tenant.value())
                        .setParameter(2, lesson.document().value())
                        .setParameter(3, word)
                        .setParameter(4, lesson.inbox().value())
                        .executeUpdate());
    }

    @Override
    public Optional<Lesson> find(InboxId inbox, DocumentId document) {
        return table.find(document)
                .map(Versioned::value)
                .filter(lesson -> lesson.inbox().equals(inbox));
    }

    @Override
    public List<Lesson> sharing(InboxId inbox, LayoutKey layout, int most) {
        List<Integer> words = List.copyOf(layout.words());
        List<String> ids = words.isEmpty() ? List.of() : sharing(inbox, words, most);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Lesson> found =
                table
                        .results(table.select("and r.key.id in :ids order by r.key.id")
                                .setParameter("ids", ids))
                        .stream()
                        .map(Versioned::value)
                        .collect(Collectors.toMap(lesson -> lesson.document().value(), Function.identity()));
        // Others may have undone some, or pushed them out, since their words were read.
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private List<String> sharing(InboxId inbox, List<Integer> words, int most) {
        String marks =
                IntStream.range(0, words.size()).mapToObj(at -> "?" + (at + 3)).collect(Collectors.joining(", "));
        Query query = of(inbox, work.reading().createNativeQuery(SHARING.formatted(marks)))
                .setMaxResults(most);
        for (int at = 0; at < words.size(); at++) {
            query.setParameter(at + 3, words.get(at));
        }
        List<?> ids = query.getResultList();
        return ids.stream().map(String.class::cast).toList();
    }

    @Override
    public Page<Lesson> page(InboxId inbox, PageRequest request) {
        var newest = table.select("and r.inbox = :inbox order by r.taughtAt desc, r.key.id desc")
                .setParameter("inbox", inbox.value())
                .setFirstResult(Math.toIntExact(Math.min(Integer.MAX_VALUE, request.offset())))
                .setMaxResults(request.perPage());
        long total = table.count("and r.inbox = :inbox")
                .setParameter("inbox", inbox.value())
                .getSingleResult();
        return new Page<>(
                request, table.results(newest).stream().map(Versioned::value).toList(), total);
    }

    @Override
    public void remove(DocumentId document) {
        work.change(work.writing()
                .createNativeQuery("delete from lessons where tenant_id = ?1 and id = ?2")
                .setParameter(1, tenant.value())
                .setParameter(2, document.value()));
    }

    @Override
    public void removeAll(InboxId inbox) {
        work.change(of(
                inbox, work.writing().createNativeQuery("delete from lessons where tenant_id = ?1 and inbox_id = ?2")));
    }

    @Override
    public void keepNewest(InboxId inbox, int most) {
        List<?> oldest = of(inbox, work.writing().createNativeQuery(OLDEST.formatted(most)))
                .getResultList();
        oldest.forEach(id -> remove(new DocumentId((String) id)));
    }

    private Query of(InboxId inbox, Query query) {
        return query.setParameter(1, tenant.value()).setParameter(2, inbox.value());
    }
}
