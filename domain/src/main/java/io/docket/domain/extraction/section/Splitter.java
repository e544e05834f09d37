package io.docket.domain.extraction.section;

import io.docket.domain.document.ReadPage;
import io.docket.domain.extraction.feature.Feature;
import io.docket.domain.extraction.learning.ConfidenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells how likely a document begins on each page, by learned weights. A blank page and a sheet with nothing but a code belong
 * to what comes before; after such a sheet a document begins. Where a document surely begins with a sheet, what follows the
 * sheet is of that document.
 */
public final class Splitter {
    /** Of cuts that nobody has to guess. */
    static final double CERTAIN = 0.99;

    private final ConfidenceModel model;

    public Splitter(ConfidenceModel model) {
        this.model = model;
    }

    /** For each page from 0 to 1, by nothing but the pages. */
    public List<Double> beginnings(List<ReadPage> pages) {
        return beginnings(pages.stream().map(PageFacts::of).toList(), Beginnings.NONE, (page, machine) -> machine);
    }

    /** What else speaks of a page, beside how likely a document begins on it by its looks. */
    interface Advice {
        double on(PageFacts page, double machine);
    }

    /** The same, where some pages begin documents whatever they look like, and others are asked about. */
    List<Double> beginnings(List<PageFacts> pages, Beginnings sure, Advice advice) {
        var beginnings = new ArrayList<Double>();
        Optional<PageFacts> before = Optional.empty();
        int blanks = 0;
        boolean separated = false;
        boolean covered = false;
        for (int number = 0; number < pages.size(); number++) {
            PageFacts page = pages.get(number);
            double likely = 0;
            boolean cover = sure.hasMark(number) ? page.isCover() : page.sheet();
            if (cover) {
                covered = sure.has(number) || (covered && !page.isSeparator());
                separated = !covered && (separated || page.isSeparator());
                blanks += page.blank() ? 1 : 0;
            } else {
                if (before.isPresent() && !covered) {
                    likely = separated ? CERTAIN : bounded(advice.on(page, likely(before.get(), page, blanks)));
                }
                before = Optional.of(page);
                blanks = 0;
                separated = false;
                covered = false;
            }
            beginnings.add(beginnings.isEmpty() ? CERTAIN : sure.has(number) ? 1 : likely);
        }
        return List.copyOf(beginnings);
    }

    private double likely(PageFacts before, PageFacts page, int blanks) {
        return bounded(model.confidence(CutFeatures.of(before, page, blanks)));
    }

    private static double bounded(double likely) {
        return Math.min(CERTAIN, Math.max(1 - CERTAIN, likely));
    }

    /** What is looked at in each page that something stands on, but the first: what weights are learned from. */
    public static List<Optional<List<Feature>>> features(List<ReadPage> pages) {
        var features = new ArrayList<Optional<List<Feature>>>();
        Optional<PageFacts> before = Optional.empty();
        int blanks = 0;
        for (ReadPage read : pages) {
            PageFacts page = PageFacts.of(read);
            if (page.blank()) {
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
