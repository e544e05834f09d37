package io.docket.domain.extraction.lesson;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.document.SectionText;
import io.docket.domain.document.SectionTexts;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A section as a document of its own, on which values that somebody gave are looked for. */
record SectionLayout(
        SectionExtent extent,
        Optional<Format> format,
        OptionalInt machines,
        SectionText text,
        DocumentLayout layout,
        FieldPlaces places) {
    static SectionLayout of(Said.OfSection section, SectionTexts texts, FieldPlaces places) {
        SectionText text = texts.of(section.extent());
        return new SectionLayout(
                section.extent(), section.format(), section.machines(), text, DocumentLayout.of(text.text()), places);
    }

    /** Those of the fields that are read from its pages. */
    List<Label> labels() {
        return format.map(Format::labels).orElse(List.of()).stream()
                .filter(label -> label.category() == LabelCategory.ANNOTATION)
                .toList();
    }

    /** A value without a place belongs to the section that alone says it. */
    boolean holds(Label label, PredictedValue value, Owners owners) {
        return isPlaced(value)
                ? holdsPlaceOf(value)
                : owners.of(label, value.value()).equals(OptionalInt.of(extent.number()));
    }

    /** Of the machine's values it is told which section they are of, where the machine had found the same. */
    boolean holdsMachines(PredictedValue value) {
        return machines.isPresent() ? machines.getAsInt() == value.section() : !isPlaced(value) || holdsPlaceOf(value);
    }

    private boolean holdsPlaceOf(PredictedValue value) {
        return value.region().map(extent::holds).orElseGet(() -> isPlaced(text.own(value)));
    }

    private static boolean isPlaced(PredictedValue value) {
        return value.region().isPresent()
                || value.span().filter(span -> span.length() > 0).isPresent();
    }

    Taught taught(Answer answer) {
        List<Surroundings> found = new Locating(places, layout)
                .of(answer.label(), text.own(answer.given()), answer.machine().map(text::own)).stream()
                        .map(candidate -> Surroundings.of(layout, candidate))
                        .distinct()
                        .toList();
        return new Taught(answer.given().value(), found, answer.corrects());
    }
}
