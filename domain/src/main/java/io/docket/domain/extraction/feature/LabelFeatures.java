package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where a field's own name stands in relation to a candidate: all that is known of a field that users made. */
public final class LabelFeatures implements FeatureExtractor {
    /** The names of the features, for those who weigh them by hand. */
    public static final String JUST_BEFORE = "name just before";

    public static final String BEFORE = "name before";
    public static final String ABOVE = "name above";
    public static final String FIRST = "first";
    public static final String OPTION = "one of the options";

    private static final int CLOSE = 4;

    private final LabelWords words;

    public LabelFeatures(LabelWords words) {
        this.words = words;
    }

    @Override
    public List<List<Feature>> features(AnnotatedDocument document, List<Candidate> candidates) {
        var all = new ArrayList<List<Feature>>();
        for (Candidate candidate : candidates) {
            var features = new Features();
            beside(document, candidate, features);
            above(document, candidate, features);
            features.addIf(all.isEmpty(), FIRST);
            features.addIf(candidate.shape().equals("option"), OPTION, "one of the field's options");
            all.add(features.all());
        }
        return all;
    }

    private void beside(AnnotatedDocument document, Candidate candidate, Features features) {
        Segment segment = candidate.segment();
        String before = segment.text().substring(0, candidate.first().start());
        OptionalInt end = words.endIn(before);
        if (end.isPresent()) {
            boolean close = before.length() - end.getAsInt() <= CLOSE;
            features.add(close ? JUST_BEFORE : BEFORE, "after '" + before.strip() + "'");
            return;
        }
        List<Segment> left = document.pageOf(segment).leftOf(segment);
        for (int at = 0; at < left.size(); at++) {
            if (words.endIn(left.get(at).text()).isPresent()) {
                boolean close = at == 0 && before.isBlank();
                features.add(
                        close ? JUST_BEFORE : BEFORE, "after '" + left.get(at).text() + "'");
                return;
            }
        }
    }

    private void above(AnnotatedDocument document, Candidate candidate, Features features) {
        Segment segment = candidate.segment();
        PageLayout page = document.pageOf(segment);
        Optional<Segment> above = page.above(segment.row(), candidate.first().box());
        above.filter(header -> words.endIn(header.text()).isPresent())
                .ifPresent(header -> features.add(ABOVE, "below '" + header.text() + "'"));
    }
}
