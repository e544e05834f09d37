package io.docket.ocr.container;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of a mail's head that its page shows, in their order. */
final class MailHead {
    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    static {
        SHOWN.put("from", "From");
        SHOWN.put("to", "To");
        SHOWN.put("cc", "Cc");
        SHOWN.put("date", "Date");
        SHOWN.put("subject", "Subject");
    }

    private MailHead() {}

    /** By the names that they have in mails, in lower case. */
    static Map<String, String> shown(Map<String, String> head) {
        var shown = new LinkedHashMap<String, String>();
        SHOWN.forEach((name, label) -> {
            String value = head.getOrDefault(name, "");
            if (!value.isBlank()) {
                shown.put(label, value);
            }
        });
        return shown;
    }
}
