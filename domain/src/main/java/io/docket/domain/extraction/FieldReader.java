package io.docket.domain.extraction;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.candidate.CandidateGenerator;
import io.docket.domain.extraction.choice.Ranking;
import io.docket.domain.extraction.feature.AnnotatedDocument;
import io.docket.domain.extraction.feature.FeatureExtractor;
import io.docket.domain.extraction.learning.FieldModel;
import java.util.List;
import java.util.function.Predicate;

/** How one field is read: where its candidates come from, what is looked at in them, and what was learned of it. */
record FieldReader(CandidateGenerator generator, FeatureExtractor features, FieldModel model) {
    /** What is answered when this candidate is chosen. */
    String value(Candidate candidate) {
        return model.letterCase().of(candidate.value());
    }

    /** The values that the field may have, without those that are ruled out beforehand. */
    Ranking rank(AnnotatedDocument document, Predicate<Candidate> allowed) {
        List<Candidate> candidates =
                generator.candidates(document.layout()).stream().filter(allowed).toList();
        return Ranking.of(candidates, features.features(document, candidates), model.ranking());
    }
}
