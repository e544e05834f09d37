package io.docket.ocr.container;

import java.util.List;
import java.util.Map;

/** What a mail says itself: the lines of its head by their names, in their order, and its text in pieces of HTML. */
record MailText(Map<String, String> head, List<String> pieces) {
    MailText {
        head = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(head));
        pieces = List.copyOf(pieces);
    }
}
