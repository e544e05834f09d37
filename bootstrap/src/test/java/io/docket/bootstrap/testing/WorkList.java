package io.docket.bootstrap.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The reviewers' work list of one inbox, as one of them sees it. */
public record WorkList(Client reviewer, String inbox) {
    private static final String QUERY = "/api/documents/query/";

    public JsonNode ask(String type) {
        return reviewer.post(
                        QUERY + type, "{\"filter\": {\"inbox\": {\"$in\": [{\"$oid\": \"%s\"}]}}}".formatted(inbox))
                .expecting(200)
                .json();
    }

    public long count(String type) {
        return ask(type).path("count").asLong();
    }

    /** The document that is given and held. */
    public Optional<String> next() {
        return Optional.of(ask("next-document").path("id").asString("")).filter(id -> !id.isEmpty());
    }

    /** Says what each document says until none is given any more, and answers what was given. */
    public List<String> workedOff(Function<String, String> feedback, BiConsumer<String, Answer> answered) {
        var given = new ArrayList<String>();
        for (Optional<String> next = next(); next.isPresent(); next = next()) {
            String id = next.get();
            answered.accept(
                    id,
                    reviewer.post("/api/documents/" + id + "/feedback", feedback.apply(id))
                            .expecting(200));
            given.add(id);
        }
        return given;
    }
}
