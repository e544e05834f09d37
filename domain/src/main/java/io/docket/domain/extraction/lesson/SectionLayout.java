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

/** A section as a document of its own, on which values that somebody gave are looked for. */
record SectionLayout(
        SectionExtent extent, Optional<Format> format, SectionText text, DocumentLayout layout, FieldPlaces places) {
    static SectionLayout of(Said.OfSection section, SectionTexts texts, FieldPlaces places) {
        SectionText text = texts.of(section.extent());
        return new SectionLayout(section.extent(), section.format(), text, DocumentLayout.of(text.text()), places);
    }

    /** Those of the fields that are read from its pages. */
    List<Label> labels() {
        return format.map(Format::labels).orElse(List.of()).stream()
                .filter(label -> label.category() == LabelCategory.ANNOTATION)
                .toList();
    }

    /** A value without a place belongs to the section whose pages say it, unless several do. */
    boolean holds(Label label, PredictedValue value, List<SectionLayout> all) {
        return holdsPlaceOf(value, all.size())
                && (all.size() == 1
                        || isPlaced(value)
                        || all.stream()
                                .filter(section -> section.says(label, value))
                                .toList()
                                .equals(List.of(this)));
    }

    /** Whether the place of a value is in it, which of one section everything is; one without any may belong to each. */
    boolean holdsPlaceOf(PredictedValue value, int sections) {
        return sections == 1
                || !isPlaced(value)
                || value.region().map(extent::holds).orElseGet(() -> isPlaced(text.own(value)));
    }

    private static boolean isPlaced(PredictedValue value) {
        return value.region().isPresent()
                || value.span().filter(span -> span.length() > 0).isPresent();
    }

    private boolean says(Label label, PredictedValue value) {
        return !new Locating(places, layout).of(label, value, Optional.empty()).isEmpty();
    }

    Taught taught(Label label, PredictedValue given, Optional<PredictedValue> machine) {
        List<Surroundings> found = new Locating(places, layout)
                .of(label, text.own(given), machine.map(text::own)).stream()
                        .map(candidate -> Surroundings.of(layout, candidate))
                        .distinct()
                        .toList();
        boolean right =
                machine.filter(said -> said.value().equals(given.value())).isPresent();
        return new Taught(given.value(), found, !right);
    }
}
