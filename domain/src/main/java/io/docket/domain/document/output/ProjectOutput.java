package io.docket.domain.document.output;

import io.docket.domain.kernel.ProjectId;

/** What a project's documents are put out as. */
public record ProjectOutput(ProjectId project, OutputTemplate template) {}
