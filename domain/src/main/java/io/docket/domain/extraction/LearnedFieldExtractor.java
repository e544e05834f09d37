package io.docket.domain.extraction;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.Hints;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Region;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.choice.Evidence;
import io.docket.domain.extraction.choice.JointChoice;
import io.docket.domain.extraction.choice.JointRules;
import io.docket.domain.extraction.choice.Option;
import io.docket.domain.extraction.choice.Ranking;
import io.docket.domain.extraction.feature.AnnotatedDocument;
import io.docket.domain.extraction.feature.Feature;
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
import java.util.function.BiFunction;

/**
 * Reads fields by learned weights: candidates, features, scores, a joint choice, a calibrated confidence. An electronic
 * invoice decides the fields that it can express; the others are read from the page. Tags, separators and computed fields
 * are nobody's to read.
 */
public final class LearnedFieldExtractor implements FieldExtractor {
    private final Lexicon lexicon;
    private final FieldReaders readers;
    private final Evidence evidence;
    private final JointChoice choice = new JointChoice(JointRules.standard());

    public LearnedFieldExtractor(Lexicon lexicon, Map<String, FieldModel> models) {
        this.lexicon = lexicon;
        this.readers = new FieldReaders(lexicon, models);
        this.evidence = new Evidence(lexicon.vocabulary());
    }

    @Override
    public Prediction extract(
            Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {
        Reading reading = read(format, text, invoice, guidance.hints());
        var values = new LinkedHashMap<String, List<PredictedValue>>();
        for (Label label : format.labels()) {
            reading.value(label.fieldName(), this::value)
                    .ifPresent(value -> values.put(label.fieldName(), List.of(value)));
        }
        return new Prediction(
                values, reading.electronic.map(given -> given.tables(format)).orElse(Map.of()));
    }

    /** What speaks for each value that is chosen from the pages alone: what confidence is learned from. */
    public Map<String, List<Feature>> evidence(Format format, DocumentText text) {
        var evidence = new LinkedHashMap<String, List<Feature>>();
        read(format, text, Optional.empty(), Hints.NONE)
                .chosen
                .forEach((field, option) -> evidence.put(field, this.evidence.of(option)));
        return evidence;
    }

    private Reading read(Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Hints hints) {
        AnnotatedDocument document = AnnotatedDocument.of(DocumentLayout.of(text), lexicon);
        Optional<ElectronicInvoiceValues> electronic =
                invoice.map(given -> new ElectronicInvoiceValues(given, document.layout()));
        Map<String, FieldReader> reading = new LinkedHashMap<>();
        Map<String, Ranking> rankings = new LinkedHashMap<>();
        Map<String, PredictedValue> found = new LinkedHashMap<>();
        for (Label label : format.labels()) {
            if (label.category() != LabelCategory.ANNOTATION) {
                continue;
            }
            String field = label.fieldName();
            FieldReader reader = readers.of(label);
            Ranking ranking = reader.rank(document, candidate -> hints.allow(field, candidate.value()));
            Optional<PredictedValue> given = electronic
                    .flatMap(values -> values.value(field, Optional.of(ranking)))
                    .filter(value -> hints.allow(field, value.value()));
            given.ifPresent(value -> found.put(field, value));
            boolean decided = electronic.isPresent() && electronic.get().decides(field);
            if (given.isEmpty() && !decided) {
                reading.put(field, reader);
                rankings.put(field, ranking);
            }
        }
        return new Reading(electronic, found, reading, choice.choose(rankings));
    }

    private PredictedValue value(FieldReader reader, Option option) {
        Candidate candidate = option.candidate();
        PredictedValue value = new PredictedValue(
                reader.value(candidate),
                candidate.raw(),
                Confidence.of(reader.model().confidence().confidence(evidence.of(option))),
                Optional.of(candidate.span()),
                Optional.of(new Region(candidate.page(), candidate.box())),
                Reasons.of(option, reader.model().ranking()));
        return value.byModel();
    }

    /** What an electronic invoice gives, and what was chosen from the pages for the other fields. */
    private record Reading(
            Optional<ElectronicInvoiceValues> electronic,
            Map<String, PredictedValue> given,
            Map<String, FieldReader> readers,
            Map<String, Option> chosen) {
        Optional<PredictedValue> value(String field, BiFunction<FieldReader, Option, PredictedValue> valued) {
            return Optional.ofNullable(chosen.get(field))
                    .map(option -> valued.apply(readers.get(field), option))
                    .or(() -> Optional.ofNullable(given.get(field)));
        }
    }
}
