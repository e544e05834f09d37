package io.docket.domain.extraction.section;

import io.docket.domain.document.ReadPage;
import io.docket.domain.extraction.feature.Feature;
import io.docket.domain.extraction.learning.ConfidenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells how likely a document begins on each page, by learned weights. A blank page and a sheet with nothing but a code belong
 * to what comes before; after such a sheet a document begins.
 */
public final class Splitter {
    /** Of cuts that nobody has to guess. */
    static final double CERTAIN = 0.99;

    private final ConfidenceModel model;

    public Splitter(ConfidenceModel model) {
        this.model = model;
    }

    /** For each page from 0 to 1. */
    public List<Double> beginnings(List<ReadPage> pages) {
        List<PageFacts> facts = pages.stream().map(PageFacts::of).toList();
        var beginnings = new ArrayList<Double>();
        Optional<PageFacts> before = Optional.empty();
        int blanks = 0;
        boolean separated = false;
        for (PageFacts page : facts) {
            double likely = 0;
            if (page.isBlank()) {
                blanks++;
            } else if (page.isSeparator()) {
                separated = true;
            } else {
                likely = before.isEmpty() ? 0 : separated ? CERTAIN : likely(before.get(), page, blanks);
                before = Optional.of(page);
                blanks = 0;
                separated = false;
            }
            beginnings.add(beginnings.isEmpty() ? CERTAIN : likely);
        }
        return List.copyOf(beginnings);
    }

    private double likely(PageFacts before, PageFacts page, int blanks) {
        return Math.min(CERTAIN, Math.max(1 - CERTAIN, model.confidence(CutFeatures.of(before, page, blanks))));
    }

    /** What is looked at in each page that something stands on, but the first: what weights are learned from. */
    public static List<Optional<List<Feature>>> features(List<ReadPage> pages) {
        var features = new ArrayList<Optional<List<Feature>>>();
        Optional<PageFacts> before = Optional.empty();
        int blanks = 0;
        for (ReadPage read : pages) {
            PageFacts page = PageFacts.of(read);
            if (page.isBlank()) {
                blanks++;
                features.add(Optional.empty());
            } else {
                int between = blanks;
                features.add(before.map(last -> CutFeatures.of(last, page, between)));
                before = Optional.of(page);
                blanks = 0;
            }
        }
        return List.copyOf(features);
    }
}
