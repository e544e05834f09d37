package io.docket.domain.extraction.lesson;

import io.docket.domain.document.DocumentText;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Section;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a lesson of what somebody said that a document says. */
public final class Teaching {
    private final FieldPlaces places;

    public Teaching(Lexicon lexicon) {
        this.places = new FieldPlaces(lexicon);
    }

    /** By the lexicon that comes with Docket. */
    public static Teaching standard() {
        return new Teaching(Lexicon.standard());
    }

    /** Teaches nothing when neither a field that is read from the page was given nor what the document is, or the document has no layout to know again. */
    public Optional<Lesson> lesson(
            DocumentId document,
            InboxId inbox,
            Instant now,
            Format format,
            DocumentText text,
            Prediction given,
            List<Section> sections,
            Optional<Prediction> machine) {
        var layout = DocumentLayout.of(text);
        var locating = new Locating(places, layout);
        Map<String, Taught> fields = new LinkedHashMap<>();
        for (Label label : format.labels()) {
            List<PredictedValue> values = given.fields().getOrDefault(label.fieldName(), List.of());
            if (label.category() == LabelCategory.ANNOTATION && values.size() == 1) {
                Optional<PredictedValue> said = machine.flatMap(read -> read.value(label.fieldName()));
                fields.put(label.fieldName(), taught(locating, label, values.get(0), said, layout));
            }
        }
        LayoutKey key = LayoutKey.of(layout);
        Optional<TaughtKind> kind = TaughtKind.of(sections);
        return (fields.isEmpty() && kind.isEmpty()) || key.words().isEmpty()
                ? Optional.empty()
                : Optional.of(new Lesson(document, inbox, now, key, fields, kind));
    }

    private static Taught taught(
            Locating locating,
            Label label,
            PredictedValue given,
            Optional<PredictedValue> said,
            DocumentLayout layout) {
        List<Surroundings> found = locating.of(label, given, said).stream()
                .map(candidate -> Surroundings.of(layout, candidate))
                .distinct()
                .toList();
        boolean right =
                said.filter(value -> value.value().equals(given.value())).isPresent();
        return new Taught(given.value(), found, !right);
    }
}
