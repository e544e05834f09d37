package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What tells codes and numbers apart: the words around them, their shape, their place, how often they stand there. */
public final class AnchorFeatures implements FeatureExtractor {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    @Override
    public List<List<Feature>> features(AnnotatedDocument document, List<Candidate> candidates) {
        var anchors = new Anchors(document);
        var frequencies = new Frequencies(candidates);
        var all = new ArrayList<List<Feature>>();
        for (Candidate candidate : candidates) {
            var features = new Features();
            anchors.describe(candidate, features);
            Segment segment = candidate.segment();
            features.add("shape=" + candidate.shape());
            features.addShare("depth", document.layout().depth(segment), 4);
            features.addIf(segment.page() == 0, "first page");
            features.addIf(candidate == candidates.get(0), "first", "the first on the page");
            features.addClass("length", candidate.value().length(), 12);
            features.addClass("frequency", frequencies.of(candidate), 4);
            double height =
                    candidate.first().box().height() / document.pageOf(segment).lineHeight();
            features.addShare("height", (height - 0.6) / 1.6, 4);
            long digits = candidate.value().chars().filter(Character::isDigit).count();
            features.addIf(digits == candidate.value().length(), "only digits");
            features.addIf(YEAR.matcher(candidate.value()).matches(), "like a year");
            int start = candidate.first().start();
            features.addIf(start > 0 && segment.text().charAt(start - 1) == '(', "in brackets");
            all.add(features.all());
        }
        return all;
    }
}
