package io.docket.domain.extraction.layout;

import io.docket.domain.document.Box;
import java.util.List;
import java.util.stream.Collectors;

/** What stands beside each other across a page, from left to right. */
public record Row(int page, int number, List<Segment> segments) {
    public Row {
        segments = List.copyOf(segments);
    }

    public Box box() {
        return Box.around(segments.stream().map(Segment::box).toList());
    }

    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }
}
