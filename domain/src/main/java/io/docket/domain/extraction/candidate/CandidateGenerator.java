package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import java.util.List;

/** Proposes the values of one type that stand in a document. */
@FunctionalInterface
public interface CandidateGenerator {
    List<Candidate> candidates(DocumentLayout document);
}
