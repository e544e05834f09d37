package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;

/** A named mark that a section begins at, and the page (from 0) that it stands on within the section. */
public record Separator(String name, int page) {
    public Separator {
        InvalidValue.unlessText("name", name, 200);
        if (page < 0) {
            throw new InvalidValue("page", "counts from 0");
        }
    }
}
