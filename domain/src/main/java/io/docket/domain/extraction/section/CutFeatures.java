package io.docket.domain.extraction.section;

import io.docket.domain.extraction.feature.Feature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What speaks for and against a document that begins on a page and not on one before it. */
final class CutFeatures {
    private static final double OTHER_SIZE = 0.03;

    private final List<Feature> features = new ArrayList<>();

    private CutFeatures() {}

    /** {@code before} is the last page that something stands on, with so many blank ones in between. */
    static List<Feature> of(PageFacts before, PageFacts page, int blanks) {
        var cut = new CutFeatures();
        cut.numbers(before, page);
        cut.likeness(before, page);
        cut.contents(before, page);
        cut.add("blank pages between", Math.min(2, blanks));
        cut.add("always", 1);
        return List.copyOf(cut.features);
    }

    private void numbers(PageFacts before, PageFacts page) {
        boolean follows = page.number()
                .filter(number -> before.number().filter(number::follows).isPresent())
                .isPresent();
        add("page number follows", follows);
        add(
                "first page by its number",
                page.number().filter(PrintedPageNumber::isFirst).isPresent());
        add(
                "later page by its number",
                !follows && page.number().filter(number -> !number.isFirst()).isPresent());
        add(
                "page before is the last by its number",
                before.number().filter(PrintedPageNumber::isLast).isPresent());
        add(
                "page before is not the last by its number",
                before.number()
                        .filter(number -> number.of().isPresent() && !number.isLast())
                        .isPresent());
    }

    private void likeness(PageFacts before, PageFacts page) {
        double likeness = page.layout().likeness(before.layout());
        add("head and foot alike", likeness);
        add("nothing alike", likeness == 0);
        var shared = new HashSet<>(page.longNumbers());
        shared.retainAll(before.longNumbers());
        add("long numbers shared", Math.min(3, shared.size()));
        add("sender's address shared", page.addresses().stream().anyMatch(before.addresses()::contains));
        add("size differs", differs(before.width(), page.width()) || differs(before.height(), page.height()));
    }

    private static boolean differs(int one, int other) {
        return Math.abs(one - other) > OTHER_SIZE * Math.max(one, other);
    }

    private void contents(PageFacts before, PageFacts page) {
        add("title at the head", page.title());
        add("no title at the head", !page.title());
        add("large letters at the head", Math.max(0, Math.min(2, page.letters() - 1.3)));
        add("labels of numbers and dates at the head", Math.min(2, page.identity()));
        add("closing words in the first lines", page.closing());
        add("no total before but here", !before.total() && page.total());
        add("date at the head", page.date());
        add("amounts in the first lines", Math.min(3, page.amountsOnTop()));
        add("total on the page before", before.total());
        add("total on both", before.total() && page.total());
        add("carried over", before.carried() || page.carried());
        add("fewer words than before", Math.max(0, Math.min(3, Math.log((before.words() + 1.0) / (page.words() + 1)))));
    }

    private void add(String name, boolean holds) {
        add(name, holds ? 1 : 0);
    }

    private void add(String name, double value) {
        if (value != 0) {
            features.add(new Feature(name, value, ""));
        }
    }
}
