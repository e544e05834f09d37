package io.docket.domain.extraction.choice;

import java.util.List;
import java.util.Map;

/** How well the values of a few fields go together. */
public interface JointRule {
    /** The fields that are chosen together. */
    List<String> fields();

    /** Added to the logarithm of the probability; fields without a value are absent from the map. */
    double score(Map<String, Option> choice);
}
