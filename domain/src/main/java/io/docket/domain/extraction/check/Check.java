package io.docket.domain.extraction.check;

import io.docket.domain.document.Doubt;
import java.util.List;

/** Something that right values keep to. It asks only about well-known fields and types, and never about what was not found. */
interface Check {
    /** A doubt for each time that it is not kept to. */
    List<Doubt> doubts(Findings findings);
}
