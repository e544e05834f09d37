package io.docket.bench.training;

import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.LearnedFieldExtractor;
import io.docket.domain.extraction.learning.ConfidenceModel;
import io.docket.domain.extraction.learning.FieldModel;
import io.docket.domain.extraction.learning.LetterCase;
import io.docket.domain.extraction.learning.LinearModel;
import io.docket.domain.extraction.learning.RankingExample;
import io.docket.domain.extraction.learning.RankingTrainer;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Trains the fields of one format, and measures by cross-validation what they reach on documents not trained on. */
final class FieldTraining {
    private final Lexicon lexicon;
    private final Format format;
    private final Set<String> fields;
    private final List<LabelledDocument> documents;
    private final List<Map<String, RankingExample>> examples = new ArrayList<>();
    private final RankingTrainer trainer;
    private final Map<String, FieldModel> priors;

    FieldTraining(
            Lexicon lexicon,
            Format format,
            List<LabelledDocument> documents,
            RankingTrainer trainer,
            Map<String, FieldModel> priors) {
        this.lexicon = lexicon;
        this.format = format;
        this.fields = format.labels().stream().map(Label::fieldName).collect(Collectors.toSet());
        this.documents = documents;
        this.trainer = trainer;
        this.priors = priors;
        var extraction = new Examples(lexicon);
        documents.forEach(document -> examples.add(extraction.of(document, fields)));
    }

    /** Every document answered by a model that was trained on the other folds; {@code fold} numbers the documents. */
    Answers crossValidate(ToIntFunction<LabelledDocument> fold) {
        return crossValidate(document -> true, fold);
    }

    /**
     * As {@link #crossValidate}, with confidence learned from the other folds alone, by a cross-validation within
     * them: what a document's own answer was never decides how sure it is said to be.
     */
    Answers crossValidateCalibrated(ToIntFunction<LabelledDocument> fold) {
        var answers = new ArrayList<Answer>();
        for (int held : folds(document -> true, fold)) {
            answers.addAll(answers(trainedWithout(held, fold), document -> fold.applyAsInt(document) == held));
        }
        return new Answers(answers);
    }

    /** Models trained on all folds but one, with confidence learned within them. */
    Map<String, FieldModel> trainedWithout(int held, ToIntFunction<LabelledDocument> fold) {
        Predicate<LabelledDocument> others = document -> fold.applyAsInt(document) != held;
        return models(others, confidences(crossValidate(others, fold)));
    }

    /** Models trained on all documents, with confidence learned from a cross-validation. */
    Map<String, FieldModel> train(Answers validated) {
        return models(document -> true, confidences(validated));
    }

    private Answers crossValidate(Predicate<LabelledDocument> among, ToIntFunction<LabelledDocument> fold) {
        var answers = new ArrayList<Answer>();
        for (int held : folds(among, fold)) {
            Predicate<LabelledDocument> inFold = document -> fold.applyAsInt(document) == held;
            answers.addAll(answers(models(among.and(inFold.negate()), Map.of()), among.and(inFold)));
        }
        return new Answers(answers);
    }

    private int[] folds(Predicate<LabelledDocument> among, ToIntFunction<LabelledDocument> fold) {
        return documents.stream()
                .filter(among)
                .mapToInt(fold)
                .distinct()
                .sorted()
                .toArray();
    }

    private List<Answer> answers(Map<String, FieldModel> models, Predicate<LabelledDocument> asked) {
        return measure(models, documents.stream().filter(asked).toList()).all();
    }

    private static Map<String, ConfidenceModel> confidences(Answers validated) {
        Map<String, ConfidenceModel> confidences = new LinkedHashMap<>();
        validated.judged().forEach((field, answers) -> confidences.put(field, ConfidenceModel.fit(answers)));
        return confidences;
    }

    private Map<String, FieldModel> models(
            Predicate<LabelledDocument> trainedOn, Map<String, ConfidenceModel> confidences) {
        Map<String, FieldModel> models = new LinkedHashMap<>();
        for (String field : fields) {
            var learned = new ArrayList<RankingExample>();
            for (int at = 0; at < documents.size(); at++) {
                RankingExample example = examples.get(at).get(field);
                if (example != null && trainedOn.test(documents.get(at))) {
                    learned.add(example);
                }
            }
            LinearModel prior = priors.containsKey(field)
                    ? priors.get(field).ranking()
                    : new LinearModel(Map.of(LinearModel.NONE, 0.0));
            LinearModel ranking = learned.isEmpty() ? prior : trainer.train(learned, prior);
            models.put(
                    field,
                    new FieldModel(
                            ranking,
                            confidences.getOrDefault(field, ConfidenceModel.CHOICE),
                            LetterCase.shownBy(truths(field, trainedOn))));
        }
        return models;
    }

    private List<String> truths(String field, Predicate<LabelledDocument> trainedOn) {
        return documents.stream()
                .filter(trainedOn)
                .map(document -> document.truth().getOrDefault(field, ""))
                .toList();
    }

    /** What trained models answer for other documents. */
    Answers measure(Map<String, FieldModel> models, List<LabelledDocument> others) {
        var answers = new ArrayList<Answer>();
        var extractor = new LearnedFieldExtractor(lexicon, models);
        for (LabelledDocument document : others) {
            var prediction = extractor.extract(format, document.text(), Optional.empty(), Guidance.NONE);
            answers.addAll(Answer.of(document, prediction, extractor.evidence(format, document.text()), fields));
        }
        return new Answers(answers);
    }
}
