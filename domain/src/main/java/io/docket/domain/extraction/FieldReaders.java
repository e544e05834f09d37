package io.docket.domain.extraction;

import io.docket.domain.extraction.candidate.CandidateGenerator;
import io.docket.domain.extraction.candidate.LabelledCandidates;
import io.docket.domain.extraction.candidate.TypedCandidates;
import io.docket.domain.extraction.feature.LabelFeatures;
import io.docket.domain.extraction.learning.Calibration;
import io.docket.domain.extraction.learning.FieldModel;
import io.docket.domain.extraction.learning.LinearModel;
import io.docket.domain.extraction.lexicon.LabelWords;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses how a field is read: one whose name is known by what was learned of it, any other by the words of its name
 * standing before or above a value of its type, with modest confidence.
 */
final class FieldReaders {
    /** Weighed by hand: a name just before or above a value of the type is worth a guess, a name nowhere is not. */
    private static final FieldModel BY_LABEL = new FieldModel(
            new LinearModel(Map.of(
                    LinearModel.NONE, 1.5,
                    LabelFeatures.JUST_BEFORE, 4.5,
                    LabelFeatures.BEFORE, 2.0,
                    LabelFeatures.ABOVE, 3.0,
                    LabelFeatures.OPTION, 2.0,
                    LabelFeatures.FIRST, 0.3)),
            new Calibration(List.of(new Calibration.Point(0, 0), new Calibration.Point(1, 0.7))));

    private final KnownFields known;
    private final Map<String, FieldModel> models;
    private final TypedCandidates typed;

    FieldReaders(Lexicon lexicon, Map<String, FieldModel> models) {
        this.known = new KnownFields(lexicon);
        this.models = Map.copyOf(models);
        this.typed = new TypedCandidates(lexicon);
    }

    FieldReader of(Label label) {
        Optional<FieldModel> model = Optional.ofNullable(models.get(label.fieldName()));
        return model.flatMap(learned -> known.named(label.fieldName())
                        .map(field -> new FieldReader(
                                TypedCandidates.inForm(label, field.generator()), field.features(), learned)))
                .orElseGet(() -> byLabel(label));
    }

    private FieldReader byLabel(Label label) {
        var words = LabelWords.of(label.displayName(), label.fieldName());
        return new FieldReader(generator(label, words), new LabelFeatures(words), BY_LABEL);
    }

    private CandidateGenerator generator(Label label, LabelWords words) {
        return typed.of(label).orElseGet(() -> new LabelledCandidates(words, label.type() == LabelType.ALPHANUMERIC));
    }
}
