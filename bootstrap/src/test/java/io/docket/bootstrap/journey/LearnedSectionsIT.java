package io.docket.bootstrap.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.docket.bootstrap.testing.BatchScan;
import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.OwnInbox;
import io.docket.bootstrap.testing.Upload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A reviewer puts a batch's sections right once; the next batch of the same senders is cut the same way at once. */
class LearnedSectionsIT extends OnTestServer {
    private static final Client BY = ADMIN;

    /** Every order of the seller looks as if it were the next page of the one before. */
    private static List<String> order(int number) {
        return List.of(
                "NORDLICHT WERKZEUGE GMBH   Hafenstrasse Hamburg",
                "Telefon 040 471108   nordlicht.example",
                "",
                "Bestellt wurde durch Frau Petersen",
                "Auftrag " + number,
                "Schrauben verzinkt\t7,10",
                "Winkel gelocht\t8,20",
                "",
                "Amtsgericht Hamburg HRB 471147   Steuernummer 22 815 47110");
    }

    /** Looks as if another document began there. */
    private static List<String> report(int number) {
        return List.of(
                "RECHNUNG UND PRUEFBERICHT",
                "Labor Sued Ingenieurgesellschaft",
                "Datum 05.03.2018",
                "Pruefnummer " + number,
                "Zugfestigkeit bestanden");
    }

    private static String inbox() {
        String project = BY.post("/api/projects", """
                        {"name": "%s", "formats": ["%s", "%s"], "split_into_sections": true, "sub_page_splitting": false}""".formatted(
                                OwnInbox.unique("post"),
                                BY.idOf("/api/formats", "invoice"),
                                BY.idOf("/api/formats", "receipt")))
                .expecting(201)
                .id();
        return OwnInbox.inbox(BY, project);
    }

    private static String uploaded(String inbox, BatchScan batch) throws IOException, InterruptedException {
        String id = BY.post(
                        "/api/documents/" + inbox,
                        Upload.of("batch.pdf", batch.bytes()).with("sync", false))
                .expecting(200)
                .id();
        BY.processed(id);
        return id;
    }

    private static List<Integer> beginnings(String document) {
        JsonNode sections =
                BY.get("/api/documents/" + document).expecting(200).json().at("/prediction/sections");
        var pages = new ArrayList<Integer>();
        sections.forEach(section -> pages.add(section.path("page").asInt()));
        return pages;
    }

    private static void feedback(String document, List<Integer> beginnings) {
        String sections = beginnings.stream()
                .map(page -> "{\"page\": " + page + ", \"document_type\": \"invoice\"}")
                .collect(Collectors.joining(", "));
        BY.post("/api/documents/" + document + "/feedback", "{\"sections\": [" + sections + "]}")
                .expecting(200);
    }

    private static BatchScan batch(int first) throws IOException {
        return new BatchScan()
                .sheet(order(first))
                .sheet(order(first + 1))
                .further(report(first + 4711))
                .sheet(order(first + 2));
    }

    @Test
    void theNextBatchIsCutAsTheFeedbackOnTheFirstSaidUntilThatDocumentIsErased() throws Exception {
        String inbox = inbox();
        try (BatchScan first = batch(17);
                BatchScan next = batch(20);
                BatchScan last = batch(30)) {
            String taught = uploaded(inbox, first);
            List<Integer> before = beginnings(taught);
            assertNotEquals(first.beginnings(), before);
            feedback(taught, first.beginnings());
            assertEquals(next.beginnings(), beginnings(uploaded(inbox, next)));
            assertEquals(before, beginnings(uploaded(inbox(), next)));

            JsonNode lessons =
                    BY.get("/api/inboxes/" + inbox + "/lessons").expecting(200).json();
            assertEquals(3, lessons.at("/0/total").asInt());
            assertEquals(2, lessons.at("/0/results/1/pages").asInt());
            BY.delete("/api/documents/" + taught).expecting(200);
            assertEquals(before, beginnings(uploaded(inbox, last)));
        }
    }
}
