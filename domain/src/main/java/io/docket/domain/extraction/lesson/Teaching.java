package io.docket.domain.extraction.lesson;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.SectionTexts;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes lessons of what somebody said that a document says. */
public final class Teaching {
    /** Of one document: no file pushes out what others taught. */
    static final int MOST = 50;
    /** Of one layout in one document. */
    static final int MOST_ALIKE = 3;

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
     * it begins, and that has a layout to know again. Of a layout, and of all, only so many: those that correct the machine
     * come before those that only confirm it.
     */
    public List<Lesson> lessons(Said said) {
        List<Material> materials = materials(said).stream()
                .filter(material -> !material.isSilent())
                .sorted(Comparator.comparing(material -> !material.corrects()))
                .toList();
        var lessons = new ArrayList<Lesson>();
        for (Material material : materials) {
            LayoutKey layout = LayoutKey.of(material.section().layout());
            if (lessons.size() < MOST && !layout.words().isEmpty() && isRoomFor(layout, lessons)) {
                lessons.add(material.lesson(layout, said));
            }
        }
        return lessons.stream().sorted(Comparator.comparingInt(Lesson::section)).toList();
    }

    private static boolean isRoomFor(LayoutKey layout, List<Lesson> lessons) {
        return lessons.stream()
                        .filter(lesson -> lesson.layout().likeness(layout) >= LayoutKey.ALIKE)
                        .count()
                < MOST_ALIKE;
    }

    private List<Material> materials(Said said) {
        var texts = new SectionTexts(said.pages());
        List<SectionLayout> sections = said.sections().stream()
                .map(section -> SectionLayout.of(section, texts, places))
                .toList();
        var owners = new Owners(sections.stream()
                .map(section -> new PrintedValues(places, section.layout()))
                .toList());
        boolean alone = sections.size() == 1;
        return sections.stream()
                .map(section -> Material.of(
                        section,
                        said,
                        (label, value) -> alone || section.holds(label, value, owners),
                        value -> alone || section.holdsMachines(value)))
                .toList();
    }

    /** What a section may teach, before its places are looked for. */
    private record Material(
            SectionLayout section, List<Answer> answers, Optional<TaughtKind> kind, List<TaughtPage> pages) {
        static Material of(
                SectionLayout section,
                Said said,
                BiPredicate<Label, PredictedValue> isGiven,
                Predicate<PredictedValue> isMachines) {
            List<Answer> answers = section.labels().stream()
                    .flatMap(label -> answer(
                            label,
                            of(label, said.given()).filter(value -> isGiven.test(label, value)),
                            said.machine().stream()
                                    .flatMap(read -> of(label, read))
                                    .filter(isMachines)))
                    .toList();
            Optional<TaughtKind> kind = Optional.of(section.extent().section())
                    .filter(any -> said.namesSections())
                    .flatMap(TaughtKind::of);
            return new Material(
                    section, answers, kind, said.namesSections() ? TaughtPages.of(section.extent(), said) : List.of());
        }

        private static Stream<PredictedValue> of(Label label, Prediction said) {
            return said.fields().getOrDefault(label.fieldName(), List.of()).stream();
        }

        /** Of several values it is not known which is which. */
        private static Stream<Answer> answer(
                Label label, Stream<PredictedValue> given, Stream<PredictedValue> machine) {
            List<PredictedValue> values = given.limit(2).toList();
            return values.size() == 1
                    ? Stream.of(new Answer(label, values.get(0), machine.findFirst()))
                    : Stream.empty();
        }

        boolean isSilent() {
            return answers.isEmpty() && kind.isEmpty() && pages.isEmpty();
        }

        boolean corrects() {
            return answers.stream().anyMatch(Answer::corrects) || pages.stream().anyMatch(TaughtPage::corrected);
        }

        Lesson lesson(LayoutKey layout, Said said) {
            var fields = new LinkedHashMap<String, Taught>();
            answers.forEach(answer -> fields.put(answer.label().fieldName(), section.taught(answer)));
            return new Lesson(
                    said.document(), section.extent().number(), said.inbox(), said.at(), layout, fields, kind, pages);
        }
    }
}
