package io.docket.ocr.container;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a mail says itself: the lines of its head by their names, in their order, its text, and the pictures in that. */
record MailText(Map<String, String> head, MailBody body, InlinePictures pictures) {
    MailText {
        head = Collections.unmodifiableMap(new LinkedHashMap<>(head));
    }

    boolean isEmpty() {
        return head.isEmpty() && body.isEmpty();
    }
}
