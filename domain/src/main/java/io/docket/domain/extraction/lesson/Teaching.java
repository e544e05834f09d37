package io.docket.domain.extraction.lesson;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.SectionTexts;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes lessons of what somebody said that a document says. */
public final class Teaching {
    private final FieldPlaces places;

    public Teaching(Lexicon lexicon) {
        this.places = new FieldPlaces(lexicon);
    }

    /** By the lexicon that comes with Docket. */
    public static Teaching standard() {
        return new Teaching(Lexicon.standard());
    }

    /**
     * One of each section that teaches something: of which a field was given that is read from the page, or what it is or where
     * it begins, and that has a layout to know again.
     */
    public List<Lesson> lessons(Said said) {
        var texts = new SectionTexts(said.pages());
        List<SectionLayout> layouts = said.sections().stream()
                .map(section -> SectionLayout.of(section, texts, places))
                .toList();
        var lessons = new ArrayList<Lesson>();
        for (SectionLayout section : layouts) {
            Map<String, Taught> fields = fields(section, layouts, said);
            Optional<TaughtKind> kind = Optional.of(section.extent().section())
                    .filter(any -> said.namesSections())
                    .flatMap(TaughtKind::of);
            List<TaughtPage> pages = said.namesSections() ? TaughtPages.of(section.extent(), said) : List.of();
            LayoutKey key = LayoutKey.of(section.layout());
            boolean silent = fields.isEmpty() && kind.isEmpty() && pages.isEmpty();
            if (!silent && !key.words().isEmpty()) {
                lessons.add(new Lesson(
                        said.document(), section.extent().number(), said.inbox(), said.at(), key, fields, kind, pages));
            }
        }
        return List.copyOf(lessons);
    }

    private static Map<String, Taught> fields(SectionLayout section, List<SectionLayout> all, Said said) {
        var fields = new LinkedHashMap<String, Taught>();
        for (Label label : section.labels()) {
            List<PredictedValue> values = said.given().fields().getOrDefault(label.fieldName(), List.of()).stream()
                    .filter(value -> section.holds(label, value, all))
                    .toList();
            if (values.size() == 1) {
                Optional<PredictedValue> machine = said.machine()
                        .flatMap(read -> read.fields().getOrDefault(label.fieldName(), List.of()).stream()
                                .filter(value -> section.holdsPlaceOf(value, all.size()))
                                .findFirst());
                fields.put(label.fieldName(), section.taught(label, values.get(0), machine));
            }
        }
        return fields;
    }
}
