package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import java.util.List;

/** The features of each of a field's candidates, which it sees together; one list per candidate, in the same order. */
@FunctionalInterface
public interface FeatureExtractor {
    List<List<Feature>> features(AnnotatedDocument document, List<Candidate> candidates);

    /** The same by the words that invoices have, beyond those of receipts. */
    default FeatureExtractor onInvoices() {
        return (document, candidates) -> features(document.asInvoice(), candidates);
    }
}
