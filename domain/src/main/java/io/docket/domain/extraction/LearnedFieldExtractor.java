package io.docket.domain.extraction;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.Hints;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Region;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.choice.JointChoice;
import io.docket.domain.extraction.choice.JointRules;
import io.docket.domain.extraction.choice.Option;
import io.docket.domain.extraction.choice.Ranking;
import io.docket.domain.extraction.feature.AnnotatedDocument;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.learning.FieldModel;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads fields by learned weights: candidates, features, scores, a joint choice, a calibrated confidence. */
public final class LearnedFieldExtractor implements FieldExtractor {
    private final Lexicon lexicon;
    private final KnownFields fields;
    private final Map<String, FieldModel> models;
    private final JointChoice choice = new JointChoice(JointRules.standard());

    public LearnedFieldExtractor(Lexicon lexicon, Map<String, FieldModel> models) {
        this.lexicon = lexicon;
        this.fields = new KnownFields(lexicon);
        this.models = Map.copyOf(models);
    }

    @Override
    public Prediction extract(Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Hints hints) {
        AnnotatedDocument document = AnnotatedDocument.of(DocumentLayout.of(text), lexicon);
        var rankings = new LinkedHashMap<String, Ranking>();
        for (Label label : format.labels()) {
            if (label.category() == LabelCategory.ANNOTATION) {
                ranking(label, document, hints).ifPresent(ranking -> rankings.put(label.fieldName(), ranking));
            }
        }
        Map<String, Option> chosen = choice.choose(rankings);
        var values = new LinkedHashMap<String, List<PredictedValue>>();
        for (Label label : format.labels()) {
            Option option = chosen.get(label.fieldName());
            if (option != null) {
                values.put(label.fieldName(), List.of(value(label.fieldName(), option, text)));
            }
        }
        return new Prediction(values, Map.of());
    }

    private Optional<Ranking> ranking(Label label, AnnotatedDocument document, Hints hints) {
        FieldModel model = models.get(label.fieldName());
        if (model == null) {
            return Optional.empty();
        }
        return fields.named(label.fieldName()).map(field -> {
            List<Candidate> candidates = field.generator().candidates(document.layout()).stream()
                    .filter(candidate -> hints.allow(label.fieldName(), candidate.value()))
                    .toList();
            return Ranking.of(candidates, field.features().features(document, candidates), model.ranking());
        });
    }

    private PredictedValue value(String field, Option option, DocumentText text) {
        FieldModel model = models.get(field);
        Candidate candidate = option.candidate();
        return new PredictedValue(
                candidate.value(),
                candidate.raw(),
                Confidence.of(model.calibration().calibrated(option.probability())),
                Optional.of(candidate.span()),
                Optional.of(new Region(candidate.page(), candidate.box())),
                Reasons.of(option, model.ranking()));
    }
}
