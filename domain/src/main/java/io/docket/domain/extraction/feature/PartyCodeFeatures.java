package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.lexicon.Role;
import java.util.ArrayList;
import java.util.List;

/** What tells a seller's numbers from a buyer's, beside the words around: whose name and address they stand below. */
public final class PartyCodeFeatures implements FeatureExtractor {
    private static final double FOOT = 0.8;

    private final AnchorFeatures anchors = new AnchorFeatures();

    @Override
    public List<List<Feature>> features(AnnotatedDocument document, List<Candidate> candidates) {
        List<List<Feature>> byWords = anchors.features(document, candidates);
        var all = new ArrayList<List<Feature>>();
        for (int at = 0; at < candidates.size(); at++) {
            Candidate candidate = candidates.get(at);
            var features = new Features();
            PartyHeading.describe(document, candidate.segment(), features);
            Block block = Block.around(document, candidate.segment());
            features.addIf(block.says(Role.PHONE, Role.WEB, Role.BANK, Role.IBAN), "contact in block");
            double down = candidate.segment().box().top()
                    / (double) document.pageOf(candidate.segment()).height();
            features.addIf(down > FOOT, "at the foot");
            var both = new ArrayList<>(byWords.get(at));
            both.addAll(features.all());
            all.add(List.copyOf(both));
        }
        return all;
    }
}
