package io.docket.persistence.extraction;

import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.extraction.lesson.Surroundings;
import io.docket.domain.extraction.lesson.Taught;
import io.docket.domain.extraction.lesson.TaughtKind;
import io.docket.domain.extraction.lesson.TaughtPage;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A lesson as it is stored, without what has columns of its own. */
record LessonJson(
        Set<Integer> layout, Map<String, TaughtJson> fields, Optional<KindJson> kind, Optional<List<PageJson>> pages) {
    record PageJson(Set<Integer> layout, boolean begins, boolean corrected) {
        static PageJson of(TaughtPage page) {
            return new PageJson(new TreeSet<>(page.layout().words()), page.begins(), page.corrected());
        }

        TaughtPage toDomain() {
            return new TaughtPage(new LayoutKey(layout), begins, corrected);
        }
    }

    record KindJson(Optional<String> format, Optional<String> documentType) {
        static KindJson of(TaughtKind kind) {
            return new KindJson(kind.format().map(FormatId::value), kind.documentType());
        }

        TaughtKind toDomain() {
            return new TaughtKind(format.map(FormatId::new), documentType);
        }
    }

    record TaughtJson(String value, List<PlaceJson> places, boolean corrected) {
        static TaughtJson of(Taught taught) {
            return new TaughtJson(
                    taught.value(), taught.places().stream().map(PlaceJson::of).toList(), taught.corrected());
        }

        Taught toDomain() {
            return new Taught(value, places.stream().map(PlaceJson::toDomain).toList(), corrected);
        }
    }

    record PlaceJson(
            int page,
            String before,
            String after,
            String above,
            String below,
            double x,
            double y,
            String shape,
            int words,
            int lines) {
        static PlaceJson of(Surroundings place) {
            return new PlaceJson(
                    place.page(),
                    place.before(),
                    place.after(),
                    place.above(),
                    place.below(),
                    place.x(),
                    place.y(),
                    place.shape(),
                    place.words(),
                    place.lines());
        }

        Surroundings toDomain() {
            return new Surroundings(page, before, after, above, below, x, y, shape, words, lines);
        }
    }

    static LessonJson of(Lesson lesson) {
        var fields = new LinkedHashMap<String, TaughtJson>();
        lesson.fields().forEach((field, taught) -> fields.put(field, TaughtJson.of(taught)));
        return new LessonJson(
                new TreeSet<>(lesson.layout().words()),
                fields,
                lesson.kind().map(KindJson::of),
                Optional.of(lesson.pages().stream().map(PageJson::of).toList()));
    }

    Lesson toDomain(DocumentId document, int section, InboxId inbox, Instant taughtAt) {
        var taught = new LinkedHashMap<String, Taught>();
        fields.forEach((field, stored) -> taught.put(field, stored.toDomain()));
        return new Lesson(
                document,
                section,
                inbox,
                taughtAt,
                new LayoutKey(layout),
                taught,
                kind.map(KindJson::toDomain),
                pages.orElse(List.of()).stream().map(PageJson::toDomain).toList());
    }
}
