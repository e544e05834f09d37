package io.docket.domain.extraction;

import io.docket.domain.extraction.candidate.CandidateGenerator;
import io.docket.domain.extraction.feature.FeatureExtractor;

/** A field whose reading was learned: where its candidates come from, and what is looked at in them. */
public record KnownField(String name, CandidateGenerator generator, FeatureExtractor features) {}
