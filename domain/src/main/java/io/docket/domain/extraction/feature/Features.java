package io.docket.domain.extraction.feature;

import java.util.ArrayList;
import java.util.List;

/** Collects the features of one candidate; confined to the thread that extracts. */
final class Features {
    private final List<Feature> features = new ArrayList<>();

    void add(String name) {
        add(name, 1, "");
    }

    void add(String name, double value) {
        add(name, value, "");
    }

    void add(String name, String phrase) {
        add(name, 1, phrase);
    }

    void addIf(boolean holds, String name) {
        if (holds) {
            add(name);
        }
    }

    void addIf(boolean holds, String name, String phrase) {
        if (holds) {
            add(name, phrase);
        }
    }

    private void add(String name, double value, String phrase) {
        if (value != 0) {
            features.add(new Feature(name, value, phrase));
        }
    }

    /** One of {@code most + 1} classes of a count, so that a weight is learned for each. */
    void addClass(String name, int count, int most) {
        add(name + "=" + Math.min(count, most));
    }

    /** One of {@code classes} equal parts of a share between 0 and 1. */
    void addShare(String name, double share, int classes) {
        add(name + "=" + Math.max(0, Math.min(classes - 1, (int) (share * classes))));
    }

    List<Feature> all() {
        return List.copyOf(features);
    }
}
