package io.docket.ocr.container;

import io.docket.ocr.text.CutText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
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

    /** Some mails go to thousands of people. */
    private static final int LONGEST = 2_000;

    private final Map<String, String> values = new HashMap<>();

    /** Whether a line is shown, by the name that it has in mails. */
    static boolean shows(String name) {
        return SHOWN.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** Keeps a line if it is shown, and the first of its name. */
    void add(String name, String value) {
        if (shows(name) && !value.isBlank()) {
            String text = value.strip();
            values.putIfAbsent(
                    name.toLowerCase(Locale.ROOT),
                    text.length() > LONGEST ? CutText.start(text, LONGEST).strip() + " …" : text);
        }
    }

    Map<String, String> shown() {
        var shown = new LinkedHashMap<String, String>();
        SHOWN.forEach((name, label) -> {
            if (values.containsKey(name)) {
                shown.put(label, values.get(name));
            }
        });
        return shown;
    }
}
