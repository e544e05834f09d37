package io.docket.domain.format;

import io.docket.domain.kernel.InvalidValue;

/** A value that a field may take, when it may not take any. */
public record Option(String name, String displayName, boolean active) {
    public Option {
        InvalidValue.unlessText("name", name, 200);
        InvalidValue.unlessText("display_name", displayName, 200);
    }
}
