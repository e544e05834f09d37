package io.docket.bench.training;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.LearnedFieldExtractor;
import io.docket.domain.extraction.learning.FieldModel;
import io.docket.domain.extraction.lesson.Experience;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.extraction.lesson.LessonFieldExtractor;
import io.docket.domain.extraction.lesson.Said;
import io.docket.domain.extraction.lesson.Teaching;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.Normalised;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many fields are right before and after feedback on documents of the same supplier. Every document of a supplier that has
 * three or more is asked once, after feedback on the one before it, on the two before it, and on all others; what was learned
 * beforehand was learned without the supplier. Feedback is the truth, without places. Properties as {@link Training}'s.
 */
public final class LearningCurve {
    private static final int FEWEST = 3;
    private static final InboxId INBOX = new InboxId("0".repeat(24));
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final Lexicon lexicon;
    private final Format format;
    private final Set<String> fields;
    private final Teaching teaching;

    private LearningCurve(Lexicon lexicon, Format format) {
        this.lexicon = lexicon;
        this.format = format;
        this.fields = format.labels().stream().map(Label::fieldName).collect(Collectors.toSet());
        this.teaching = new Teaching(lexicon);
    }

    /** What was answered before and after so much feedback ({@code Integer.MAX_VALUE}: on all others), where it taught the field. */
    record Point(int lessons, Answers before, Answers after) {}

    public static void main(String[] arguments) throws IOException {
        var cache = new PageCache(Path.of(System.getProperty("docket.cache", "target/training-pages")));
        try (var reading = new ReadOnce(cache)) {
            var corpus = new Corpus(Path.of(System.getProperty("docket.corpus", "corpus")), reading);
            List<LabelledDocument> receipts = corpus.receipts();
            var all = new ArrayList<>(receipts);
            all.addAll(corpus.heldOutReceipts());
            points(Lexicon.standard(), receipts, all).forEach(LearningCurve::print);
        }
    }

    /** The curve over receipts; {@code learned} are those that the fields' reading is learned from, without the supplier asked. */
    static List<Point> points(Lexicon lexicon, List<LabelledDocument> learned, List<LabelledDocument> asked) {
        var curve = new LearningCurve(lexicon, Training.receiptFormat());
        FieldTraining training = Training.receipts(lexicon, learned);
        ToIntFunction<LabelledDocument> fold = Training.supplierFold(Training.FOLDS);
        Map<Integer, FieldExtractor> extractors = new LinkedHashMap<>();
        IntStream.range(0, Training.FOLDS)
                .forEach(held -> extractors.put(held, curve.extractor(training.trainedWithout(held, fold))));
        Map<String, List<LabelledDocument>> suppliers = asked.stream()
                .filter(document -> !document.supplier().isEmpty())
                .collect(Collectors.groupingBy(LabelledDocument::supplier, LinkedHashMap::new, Collectors.toList()));
        suppliers.values().removeIf(documents -> documents.size() < FEWEST);
        Map<String, Prediction> unlearned = new LinkedHashMap<>();
        suppliers
                .values()
                .forEach(documents -> documents.forEach(document -> unlearned.put(
                        document.name(),
                        curve.extract(extractors.get(fold.applyAsInt(document)), document, List.of()))));
        return IntStream.of(1, 2, Integer.MAX_VALUE)
                .mapToObj(lessons -> {
                    var before = new ArrayList<Answer>();
                    var after = new ArrayList<Answer>();
                    suppliers
                            .values()
                            .forEach(documents -> curve.ask(
                                    documents,
                                    lessons,
                                    extractors.get(fold.applyAsInt(documents.get(0))),
                                    unlearned,
                                    before,
                                    after));
                    return new Point(lessons, new Answers(before), new Answers(after));
                })
                .toList();
    }

    private FieldExtractor extractor(Map<String, FieldModel> models) {
        return new LessonFieldExtractor(new LearnedFieldExtractor(lexicon, models), lexicon);
    }

    private void ask(
            List<LabelledDocument> documents,
            int most,
            FieldExtractor extractor,
            Map<String, Prediction> unlearned,
            List<Answer> before,
            List<Answer> after) {
        int lessons = Math.min(most, documents.size() - 1);
        for (int at = 0; at < documents.size(); at++) {
            var taught = new ArrayList<Lesson>();
            for (int back = lessons; back > 0; back--) {
                LabelledDocument teacher = documents.get(Math.floorMod(at - back, documents.size()));
                lesson(teacher, taught.size(), unlearned.get(teacher.name())).ifPresent(taught::add);
            }
            LabelledDocument document = documents.get(at);
            Set<String> known = taught.stream()
                    .flatMap(lesson -> lesson.fields().keySet().stream())
                    .collect(Collectors.toSet());
            before.addAll(answers(document, unlearned.get(document.name()), known));
            after.addAll(answers(document, extract(extractor, document, taught), known));
        }
    }

    private List<Answer> answers(LabelledDocument document, Prediction prediction, Set<String> known) {
        return Answer.of(document, prediction, Map.of(), known).stream()
                .filter(Answer::wanted)
                .toList();
    }

    private Prediction extract(FieldExtractor extractor, LabelledDocument document, List<Lesson> taught) {
        return extractor.extract(format, document.text(), Optional.empty(), Guidance.NONE.with(new Experience(taught)));
    }

    private Optional<Lesson> lesson(LabelledDocument teacher, int number, Prediction machine) {
        Map<String, List<PredictedValue>> given = new LinkedHashMap<>();
        for (String field : fields) {
            given(field, teacher.truth().getOrDefault(field, ""))
                    .ifPresent(value -> given.put(
                            field,
                            List.of(new PredictedValue(
                                    value,
                                    value,
                                    Confidence.CERTAIN,
                                    Optional.empty(),
                                    Optional.empty(),
                                    "the truth"))));
        }
        var said = Said.ofFields(
                new DocumentId("%024x".formatted(number)),
                INBOX,
                BEGINNING.plusSeconds(number),
                teacher.text().pages(),
                format,
                new Prediction(given, Map.of()),
                machine);
        return teaching.lessons(said).stream().findFirst();
    }

    /** As a client would have to say it. */
    private Optional<String> given(String field, String truth) {
        Label label = format.label(field).orElseThrow();
        Optional<String> said = label.type() == LabelType.DATE
                ? Equality.date(truth).map(Object::toString)
                : label.type() == LabelType.CURRENCY
                        ? Equality.amount(truth).map(amount -> amount.toPlainString())
                        : Optional.of(truth);
        return said.flatMap(value -> {
            try {
                return Optional.of(Normalised.value(label, value));
            } catch (InvalidValue none) {
                return Optional.empty();
            }
        });
    }

    private static void print(Point point) {
        System.out.println("== feedback on "
                + (point.lessons() == Integer.MAX_VALUE ? "all others" : point.lessons() + " before"));
        System.out.println("before:");
        point.before().lines().forEach(System.out::println);
        System.out.println("after:");
        point.after().lines().forEach(System.out::println);
        if (Boolean.getBoolean("docket.errors")) {
            point.after().errors().forEach(System.out::println);
        }
    }
}
