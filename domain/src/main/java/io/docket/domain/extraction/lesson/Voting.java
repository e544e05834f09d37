package io.docket.domain.extraction.lesson;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PrintedText;
import io.docket.domain.extraction.lexicon.EditDistance;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.format.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks each lesson of a layout what a field is on a document. */
final class Voting {
    /** A text that was taught and stands here with a few letters misread is still the same; a number is not. */
    private static final double SAME_TEXT = 0.8;

    private static final double UNPRINTED = 0.8;
    private static final double LEAST = 0.6;
    private static final double NEXT_PLACE = 0.97;

    private final FieldPlaces places;
    private final DocumentLayout document;
    private final Label label;
    private final Predicate<String> allowed;
    private final List<Candidate> recognised;

    Voting(FieldPlaces places, DocumentLayout document, Label label, Predicate<String> allowed) {
        this.places = places;
        this.document = document;
        this.label = label;
        this.allowed = allowed;
        this.recognised = places.recognised(label, document);
    }

    Optional<Vote> vote(Lesson lesson) {
        Taught taught = lesson.fields().get(label.fieldName());
        if (taught == null) {
            return Optional.empty();
        }
        Optional<Vote> same = places.isText(label) ? constant(lesson, taught) : Optional.empty();
        return same.or(() -> taught.places().isEmpty() ? unprinted(lesson, taught) : alike(lesson, taught))
                .filter(vote -> allowed.test(vote.value()));
    }

    private Optional<Vote> constant(Lesson lesson, Taught taught) {
        if (taught.places().isEmpty()) {
            return Optional.empty();
        }
        Optional<Candidate> printed = PrintedText.of(taught.value())
                .firstIn(document)
                .map(piece -> Candidate.of(taught.value(), "printed", piece));
        if (printed.isPresent()) {
            return Optional.of(new Vote(lesson, taught.value(), printed, 1, true, taught.corrected()));
        }
        String letters = FoldedText.letters(taught.value());
        return recognised.stream()
                .map(candidate -> new Vote(
                        lesson,
                        taught.value(),
                        Optional.of(candidate),
                        EditDistance.likeness(letters, FoldedText.letters(candidate.value())),
                        true,
                        taught.corrected()))
                .filter(vote -> vote.likeness() >= (isNumber(letters) ? 1 : SAME_TEXT))
                .max(Comparator.comparingDouble(Vote::likeness));
    }

    private static boolean isNumber(String letters) {
        return 2 * letters.chars().filter(Character::isDigit).count() >= letters.length();
    }

    /** What the page did not say then needs not be on this page either, but a date or an amount will be another. */
    private Optional<Vote> unprinted(Lesson lesson, Taught taught) {
        boolean lasting = switch (label.type()) {
            case STRING, ALPHANUMERIC, ADDRESS, BOOLEAN -> true;
            case DATE, DATETIME, INTEGER, FLOAT, CURRENCY, NATIONAL_IDENTIFICATION_NUMBER_BE -> false;
        };
        return lasting
                ? Optional.of(new Vote(lesson, taught.value(), Optional.empty(), UNPRINTED, false, taught.corrected()))
                : Optional.empty();
    }

    private Optional<Vote> alike(Lesson lesson, Taught taught) {
        var votes = new ArrayList<Vote>();
        double weight = 1;
        for (Surroundings place : taught.places()) {
            List<Candidate> candidates = new ArrayList<>(recognised);
            if (places.isText(label)) {
                candidates.addAll(places.alike(document, place));
            }
            for (Candidate candidate : candidates) {
                double likeness = weight * place.likeness(Surroundings.of(document, candidate));
                String value = inCase(taught.value(), candidate.value());
                votes.add(new Vote(lesson, value, Optional.of(candidate), likeness, false, taught.corrected()));
            }
            weight *= NEXT_PLACE;
        }
        return votes.stream().filter(vote -> vote.likeness() >= LEAST).max(Comparator.comparingDouble(Vote::likeness));
    }

    /** Whoever taught capitals wants capitals. */
    private static String inCase(String taught, String read) {
        boolean capitals =
                taught.chars().anyMatch(Character::isLetter) && taught.equals(taught.toUpperCase(Locale.ROOT));
        return capitals ? read.toUpperCase(Locale.ROOT) : read;
    }
}
