package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What tells a document's date and its due date from its other dates. */
public final class DateFeatures implements FeatureExtractor {
    private static final Pattern TIME = Pattern.compile("\\d{1,2} ?[:.] ?\\d{2}");

    @Override
    public List<List<Feature>> features(AnnotatedDocument document, List<Candidate> candidates) {
        var anchors = new Anchors(document);
        var days = new TreeSet<String>();
        candidates.forEach(candidate -> days.add(candidate.value()));
        var frequencies = new Frequencies(candidates);
        int last = candidates.isEmpty() ? 0 : candidates.indexOf(candidates.get(candidates.size() - 1));
        var all = new ArrayList<List<Feature>>();
        for (Candidate candidate : candidates) {
            var features = new Features();
            anchors.describe(candidate, features);
            Segment segment = candidate.segment();
            features.add("written " + candidate.shape());
            features.addShare("depth", document.layout().depth(segment), 5);
            features.addIf(segment.page() == 0, "first page");
            features.addIf(candidate == candidates.get(0), "first date", "the first date");
            features.addIf(candidate.raw().length() > segment.text().length() - 3, "alone", "stands alone");
            features.addIf(
                    TIME.matcher(segment.text().substring(candidate.first().end()))
                            .find(),
                    "time after",
                    "beside a time");
            features.addClass("frequency", frequencies.of(candidate), 3);
            features.addIf(candidate.value().equals(days.first()), "earliest");
            features.addIf(candidate.value().equals(days.last()), "latest");
            features.addClass("different dates", days.size(), 4);
            features.addIf(last == candidates.size() - 1 && candidate.equals(candidates.get(last)), "last date");
            all.add(features.all());
        }
        return all;
    }
}
