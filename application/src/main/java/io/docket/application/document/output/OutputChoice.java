package io.docket.application.document.output;

import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.document.output.OutputType;
import java.util.Optional;

/** How documents are to be put out: as a type, or by a template of the request's own. */
public record OutputChoice(Optional<OutputType> type, Optional<OutputTemplate> template) {
    public static final OutputChoice STANDARD = new OutputChoice(Optional.empty(), Optional.empty());
}
