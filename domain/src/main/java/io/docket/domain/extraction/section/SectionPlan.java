package io.docket.domain.extraction.section;

import io.docket.domain.format.Format;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Optional;

/**
 * By what a file's documents are found: whether it is split at all, also within pages, the formats that they may have, and what
 * they are where nothing tells.
 */
public record SectionPlan(
        boolean split,
        boolean withinPages,
        List<Format> formats,
        Optional<FormatId> defaultFormat,
        Optional<String> defaultType) {
    public SectionPlan {
        formats = List.copyOf(formats);
    }

    /** The same for a file that is known to be one document. */
    public SectionPlan whole() {
        return new SectionPlan(false, false, formats, defaultFormat, defaultType);
    }
}
