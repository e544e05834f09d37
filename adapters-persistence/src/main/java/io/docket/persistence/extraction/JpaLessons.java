package io.docket.persistence.extraction;

import io.docket.application.extraction.Lessons;
import io.docket.application.kernel.Page;
import io.docket.application.kernel.PageRequest;
import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class JpaLessons implements Lessons {
    /** Only marks are filled in: of all words at once, since each word by itself is a way to the database and back. */
    private static final String ADD_WORDS =
            "insert into section_lesson_words (tenant_id, lesson_id, section, inbox_id, word) values %s";

    private static final int BEFORE_WORDS = 4;

    /** Only marks are filled in. */
    private static final String SHARING = """
            select w.lesson_id, w.section from section_lesson_words w
            join section_lessons l on l.tenant_id = w.tenant_id and l.id = w.lesson_id and l.section = w.section
            where w.tenant_id = ?1 and w.inbox_id = ?2 and w.word in (%s)
            group by w.lesson_id, w.section, l.taught_at
            order by count(*) desc, l.taught_at desc, w.lesson_id desc, w.section desc""";

    /** Asked by itself: within the statement that removes them, either database may look for them again for each row it visits. */
    private static final String OLDEST = """
            select id, section from section_lessons where tenant_id = ?1 and inbox_id = ?2
            order by tenant_id desc, inbox_id desc, taught_at desc, id desc, section desc offset %d rows""";

    private final OpenWork work;
    private final TenantId tenant;

    JpaLessons(OpenWork work, TenantId tenant) {
        this.work = work;
        this.tenant = tenant;
    }

    /** What a lesson is stored under, beside the tenant. */
    private record Place(String document, int section) {
        static Place of(Lesson lesson) {
            return new Place(lesson.document().value(), lesson.section());
        }

        static Place of(Object row) {
            Object[] columns = (Object[]) row;
            return new Place((String) columns[0], ((Number) columns[1]).intValue());
        }
    }

    @Override
    public void add(Lesson lesson) {
        work.add(LessonRow.of(tenant, lesson));
        List<Integer> words = List.copyOf(lesson.words());
        if (words.isEmpty()) {
            return;
        }
        String rows = IntStream.range(0, words.size())
                .mapToObj(at -> "(?1, ?2, ?3, ?4, ?" + (BEFORE_WORDS + 1 + at) + ")")
                .collect(Collectors.joining(", "));
        Query query = work.writing()
                .createNativeQuery(ADD_WORDS.formatted(rows))
                .setParameter(1, tenant.value())
                .setParameter(2, lesson.document().value())
                .setParameter(3, lesson.section())
                .setParameter(BEFORE_WORDS, lesson.inbox().value());
        for (int at = 0; at < words.size(); at++) {
            query.setParameter(BEFORE_WORDS + 1 + at, words.get(at));
        }
        query.executeUpdate();
    }

    @Override
    public List<Lesson> of(InboxId inbox, DocumentId document) {
        return lessons(select("and r.inbox = :inbox and r.key.document = :document order by r.key.section")
                .setParameter("inbox", inbox.value())
                .setParameter("document", document.value()));
    }

    @Override
    public List<Lesson> sharing(InboxId inbox, LayoutKey layout, int most) {
        List<Integer> words = List.copyOf(layout.words());
        List<Place> places = words.isEmpty() ? List.of() : sharing(inbox, words, most);
        if (places.isEmpty()) {
            return List.of();
        }
        Map<Place, Lesson> found = at(places).stream().collect(Collectors.toMap(Place::of, Function.identity()));
        // Others may have undone some, or pushed them out, since their words were read.
        return places.stream().filter(found::containsKey).map(found::get).toList();
    }

    private List<Lesson> at(List<Place> places) {
        String any = IntStream.range(0, places.size())
                .mapToObj(at -> "(r.key.document = :document" + at + " and r.key.section = :section" + at + ")")
                .collect(Collectors.joining(" or ", "and (", ")"));
        TypedQuery<LessonRow> query = select(any);
        for (int at = 0; at < places.size(); at++) {
            query.setParameter("document" + at, places.get(at).document())
                    .setParameter("section" + at, places.get(at).section());
        }
        return lessons(query);
    }

    private List<Place> sharing(InboxId inbox, List<Integer> words, int most) {
        String marks =
                IntStream.range(0, words.size()).mapToObj(at -> "?" + (at + 3)).collect(Collectors.joining(", "));
        Query query = of(inbox, work.reading().createNativeQuery(SHARING.formatted(marks)))
                .setMaxResults(most);
        for (int at = 0; at < words.size(); at++) {
            query.setParameter(at + 3, words.get(at));
        }
        return places(query);
    }

    private static List<Place> places(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Place::of).toList();
    }

    @Override
    public Page<Lesson> page(InboxId inbox, PageRequest request) {
        var newest = select("and r.inbox = :inbox order by r.taughtAt desc, r.key.document desc, r.key.section desc")
                .setParameter("inbox", inbox.value())
                .setFirstResult(Math.toIntExact(Math.min(Integer.MAX_VALUE, request.offset())))
                .setMaxResults(request.perPage());
        long total = work.reading()
                .createQuery(
                        "select count(r) from LessonRow r where r.key.tenant = :tenant and r.inbox = :inbox",
                        Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("inbox", inbox.value())
                .getSingleResult();
        return new Page<>(request, lessons(newest), total);
    }

    @Override
    public void remove(DocumentId document) {
        work.change(work.writing()
                .createNativeQuery("delete from section_lessons where tenant_id = ?1 and id = ?2")
                .setParameter(1, tenant.value())
                .setParameter(2, document.value()));
    }

    @Override
    public void remove(Lesson lesson) {
        remove(Place.of(lesson));
    }

    private void remove(Place place) {
        work.change(work.writing()
                .createNativeQuery("delete from section_lessons where tenant_id = ?1 and id = ?2 and section = ?3")
                .setParameter(1, tenant.value())
                .setParameter(2, place.document())
                .setParameter(3, place.section()));
    }

    @Override
    public void removeAll(InboxId inbox) {
        work.change(of(
                inbox,
                work.writing()
                        .createNativeQuery("delete from section_lessons where tenant_id = ?1 and inbox_id = ?2")));
    }

    @Override
    public void keepNewest(InboxId inbox, int most) {
        places(of(inbox, work.writing().createNativeQuery(OLDEST.formatted(most))))
                .forEach(this::remove);
    }

    private TypedQuery<LessonRow> select(String rest) {
        return work.reading()
                .createQuery("select r from LessonRow r where r.key.tenant = :tenant " + rest, LessonRow.class)
                .setParameter("tenant", tenant.value());
    }

    private static List<Lesson> lessons(TypedQuery<LessonRow> query) {
        return query.getResultList().stream().map(LessonRow::toDomain).toList();
    }

    private Query of(InboxId inbox, Query query) {
        return query.setParameter(1, tenant.value()).setParameter(2, inbox.value());
    }
}
