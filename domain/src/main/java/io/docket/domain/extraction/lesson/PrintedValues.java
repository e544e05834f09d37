package io.docket.domain.extraction.lesson;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PrintedText;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.format.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Tells whether a section says a field's value, in whatever form but without misread letters; what it is read from is
 * recognised and folded once, however many values are asked for.
 */
final class PrintedValues implements BiPredicate<Label, String> {
    private final FieldPlaces places;
    private final DocumentLayout layout;
    private final List<FoldedText> lines;
    private final Map<Label, Set<String>> recognised = new HashMap<>();

    PrintedValues(FieldPlaces places, DocumentLayout layout) {
        this.places = places;
        this.layout = layout;
        this.lines = layout.segments().stream()
                .map(segment -> FoldedText.of(segment.text()))
                .toList();
    }

    @Override
    public boolean test(Label label, String value) {
        Set<String> same = recognised.computeIfAbsent(label, this::recognise);
        if (!places.isText(label)) {
            return same.contains(value);
        }
        PrintedText wanted = PrintedText.of(value);
        return !wanted.letters().isEmpty()
                && (same.contains(wanted.letters()) || lines.stream().anyMatch(wanted::isIn));
    }

    private Set<String> recognise(Label label) {
        boolean text = places.isText(label);
        return places.recognised(label, layout).stream()
                .map(Candidate::value)
                .map(value -> text ? FoldedText.letters(value) : value)
                .collect(Collectors.toSet());
    }
}
