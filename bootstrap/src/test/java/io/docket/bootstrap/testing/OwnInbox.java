package io.docket.bootstrap.testing;

import java.util.UUID;

/** A format, a project that reads by it, and an inbox in that, as somebody sets them up over the API. */
public record OwnInbox(String format, String project, String id) {
    /** With these labels, a JSON array. */
    public static OwnInbox setUp(Client by, String labels) {
        String format = format(by, labels);
        String project = project(by, format);
        return new OwnInbox(format, project, inbox(by, project));
    }

    public static String format(Client by, String labels) {
        return by.post("/api/formats", formatNamed(unique("format"), labels))
                .expecting(201)
                .id();
    }

    public static String formatNamed(String name, String labels) {
        return "{\"name\": \"%s\", \"labels\": %s}".formatted(name, labels);
    }

    public static String project(Client by, String format) {
        String body = """
                {"name": "%s", "formats": ["%s"], "split_into_sections": false, "sub_page_splitting": false}""".formatted(unique("project"), format);
        return by.post("/api/projects", body).expecting(201).id();
    }

    public static String inbox(Client by, String project) {
        return by.post("/api/inboxes", "{\"name\": \"%s\", \"project\": \"%s\"}".formatted(unique("inbox"), project))
                .expecting(201)
                .id();
    }

    /** Where documents go. */
    public String uploads() {
        return "/api/documents/" + id;
    }

    public static String unique(String name) {
        return name + "-" + UUID.randomUUID();
    }
}
