package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;

/** A stretch of the document's text: UTF-16 offsets, start included, end not. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new InvalidValue("span", "must have 0 <= start <= end");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
