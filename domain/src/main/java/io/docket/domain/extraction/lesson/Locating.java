package io.docket.domain.extraction.lesson;

import io.docket.domain.document.Box;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Region;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.PrintedText;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.EditDistance;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.extraction.lexicon.LabelWords;
import io.docket.domain.format.Label;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds where on a document a value stands that somebody gave: in the box or the text that was named; else wherever something
 * is printed that means the value, whatever its form. Of several places those come first that have the field's name by them,
 * then those near to where the machine had looked.
 */
record Locating(FieldPlaces places, DocumentLayout document) {
    private static final int MOST = 4;
    /** Below this share of equal letters another text was meant, not the same read badly. */
    private static final double SAME = 0.75;

    List<Candidate> of(Label label, PredictedValue given, Optional<PredictedValue> machine) {
        Optional<Candidate> named = given.region()
                .flatMap(region -> candidate(given, region::holds))
                .or(() -> given.span()
                        .filter(span -> span.length() > 0)
                        .flatMap(span -> candidate(given, word -> word.span().overlaps(span))));
        return named.map(List::of).orElseGet(() -> sorted(label, given, machine, search(label, given.value())));
    }

    private Optional<Candidate> candidate(PredictedValue given, Predicate<PlacedWord> wanted) {
        List<Piece> pieces = document.segments().stream()
                .flatMap(segment -> segment.from(wanted).stream())
                .toList();
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Candidate(given.value(), "given", pieces));
    }

    private List<Candidate> search(Label label, String value) {
        String letters = FoldedText.letters(value);
        List<Candidate> recognised = places.recognised(label, document);
        List<Candidate> same = recognised.stream()
                .filter(candidate -> candidate.value().equals(value)
                        || (places.isText(label)
                                && FoldedText.letters(candidate.value()).equals(letters)))
                .toList();
        if (!same.isEmpty() || !places.isText(label)) {
            return same;
        }
        List<Candidate> printed = PrintedText.of(value).allIn(document).stream()
                .map(piece -> Candidate.of(value, "printed", piece))
                .toList();
        return printed.isEmpty() ? likest(letters, recognised) : printed;
    }

    /** What recognition made of it. */
    private List<Candidate> likest(String letters, List<Candidate> recognised) {
        return Stream.concat(recognised.stream(), places.runs(document, 0).stream())
                .filter(candidate -> likeness(letters, candidate) >= SAME)
                .max(Comparator.comparingDouble(candidate -> likeness(letters, candidate)))
                .stream()
                .toList();
    }

    private static double likeness(String letters, Candidate candidate) {
        return EditDistance.likeness(letters, FoldedText.letters(candidate.value()));
    }

    private List<Candidate> sorted(
            Label label, PredictedValue given, Optional<PredictedValue> machine, List<Candidate> found) {
        boolean right =
                machine.filter(said -> said.value().equals(given.value())).isPresent();
        Optional<Region> old = machine.flatMap(PredictedValue::region);
        Comparator<Candidate> near = Comparator.comparingDouble(
                candidate -> old.map(region -> distance(region, candidate)).orElse(0.0));
        var words = LabelWords.of(label.displayName(), label.fieldName());
        Comparator<Candidate> labelled = Comparator.comparing(candidate -> !hasBy(words, candidate));
        return found.stream()
                .sorted(right ? near : labelled.thenComparing(near))
                .limit(MOST)
                .toList();
    }

    private static double distance(Region old, Candidate candidate) {
        Box box = candidate.box();
        double apart = Math.hypot(
                box.centerX() - old.box().centerX(), box.centerY() - old.box().centerY());
        return old.page() == candidate.page() ? apart : Double.MAX_VALUE;
    }

    private boolean hasBy(LabelWords words, Candidate candidate) {
        PageLayout page = document.pageOf(candidate.segment());
        String before =
                candidate.segment().text().substring(0, candidate.first().start());
        Stream<String> beside = Stream.concat(
                Stream.of(before), page.leftOf(candidate.segment()).stream().map(Segment::text));
        Stream<String> above = page.above(candidate.segment()).stream().map(Segment::text);
        return Stream.concat(beside, above).anyMatch(text -> words.endIn(text).isPresent());
    }
}
