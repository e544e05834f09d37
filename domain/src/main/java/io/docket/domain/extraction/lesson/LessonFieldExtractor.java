package io.docket.domain.extraction.lesson;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Region;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts in what lessons of the document's layout say. How sure they are is Laplace's rule of succession: (a + 1) / (n + 2),
 * where n is the weight of the lessons that speak of the field and a that of those that agree; the newest weighs 1, each older
 * one a twentieth less. Where they agree with what was found otherwise, both would have to be wrong. Where they don't, lessons
 * that put the machine right prevail, and so does a text of the layout's own; else whoever is surer, less sure by the other.
 */
public final class LessonFieldExtractor implements FieldExtractor {
    private static final double OLDER = 0.95;
    private static final double SUREST = 0.99;

    private final FieldExtractor inner;
    private final FieldPlaces places;

    public LessonFieldExtractor(FieldExtractor inner, Lexicon lexicon) {
        this.inner = inner;
        this.places = new FieldPlaces(lexicon);
    }

    @Override
    public Prediction extract(
            Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {
        Prediction found = inner.extract(format, text, invoice, guidance);
        if (guidance.lessons().equals(Experience.NONE)) {
            return found;
        }
        var layout = DocumentLayout.of(text);
        List<Lesson> lessons = guidance.lessons().of(LayoutKey.of(layout));
        var values = new LinkedHashMap<String, List<PredictedValue>>();
        for (Label label : format.labels()) {
            String field = label.fieldName();
            List<PredictedValue> read = found.fields().getOrDefault(field, List.of());
            boolean open = label.category() == LabelCategory.ANNOTATION
                    && read.size() <= 1
                    && invoice.filter(given -> given.decides(field)).isEmpty()
                    && lessons.stream().anyMatch(lesson -> lesson.fields().containsKey(field));
            if (open) {
                var voting = new Voting(
                        places, layout, label, value -> guidance.hints().allow(field, value));
                values.put(field, decided(voting, lessons, read.stream().findFirst()));
            } else {
                values.put(field, read);
            }
        }
        found.fields().forEach(values::putIfAbsent);
        return new Prediction(values, found.tables());
    }

    private static List<PredictedValue> decided(Voting voting, List<Lesson> lessons, Optional<PredictedValue> read) {
        Map<String, Side> sides = new LinkedHashMap<>();
        double weight = 1;
        double all = 0;
        for (Lesson lesson : lessons) {
            Optional<Vote> vote = voting.vote(lesson);
            if (vote.isPresent()) {
                all += weight;
                sides.merge(FoldedText.letters(vote.get().value()), new Side(weight, List.of(vote.get())), Side::with);
            }
            weight *= OLDER;
        }
        double total = all;
        return sides.values().stream()
                .max(Comparator.comparingDouble(Side::strength))
                .map(side -> side.against(read, (side.weight + 1) / (total + 2)))
                .or(() -> read)
                .stream()
                .toList();
    }

    /** The lessons that say the same, newest first. */
    private record Side(double weight, List<Vote> votes) {
        Side with(Side older) {
            return new Side(
                    weight + older.weight,
                    java.util.stream.Stream.concat(votes.stream(), older.votes.stream())
                            .toList());
        }

        double strength() {
            return weight * best().likeness();
        }

        Vote best() {
            return votes.stream()
                    .max(Comparator.comparingDouble(Vote::likeness))
                    .orElseThrow();
        }

        PredictedValue against(Optional<PredictedValue> read, double sure) {
            if (read.isEmpty()) {
                return value(sure, "");
            }
            PredictedValue other = read.get();
            double own = other.confidence().percent() / 100.0;
            if (FoldedText.letters(other.value()).equals(FoldedText.letters(best().value()))) {
                return value(Math.max(own, Math.min(SUREST, 1 - (1 - own) * (1 - sure))), "; " + other.reason());
            }
            double prevailing = sure * (1 - own) / Math.max(1e-9, sure * (1 - own) + own * (1 - sure));
            boolean taught =
                    prevailing >= 0.5 || best().constant() || votes.stream().anyMatch(Vote::corrected);
            return taught
                    ? value(Math.max(prevailing, Math.min(sure, 0.5)), "")
                    : new PredictedValue(
                            other.value(),
                            other.raw(),
                            Confidence.of(1 - prevailing),
                            other.span(),
                            other.region(),
                            other.reason());
        }

        private PredictedValue value(double sure, String more) {
            Optional<Candidate> place = best().place();
            String value = votes.get(0).value();
            String reason = reason(place) + more;
            return new PredictedValue(
                    value,
                    place.map(Candidate::raw).orElse(value),
                    Confidence.of(sure),
                    place.map(Candidate::span),
                    place.map(candidate -> new Region(candidate.page(), candidate.box())),
                    reason.substring(0, Math.min(reason.length(), 1_000)));
        }

        private String reason(Optional<Candidate> place) {
            String by = votes.stream()
                    .limit(3)
                    .map(vote -> vote.lesson().document().value())
                    .collect(Collectors.joining(", "));
            String more = votes.size() > 3 ? " and " + (votes.size() - 3) + " more" : "";
            return (votes.size() == 1 ? "the lesson of document " : "the lessons of documents ")
                    + by
                    + more
                    + (place.isEmpty()
                            ? ": stood nowhere on the page there either"
                            : best().constant() ? ": the same text as there" : ": stands as there");
        }
    }
}
