package io.docket.persistence.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.kernel.StoreContract;
import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.ReviewState;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.kernel.UserId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The migration counts the documents that were there before counts were kept, exactly as documents are counted since. */
interface OlderDocumentsContract extends StoreContract {
    String MIGRATION = "/io/docket/persistence/migrations/V10__growth.sql";

    Connection connection() throws SQLException;

    @Test
    default void olderDocumentsAreCountedAsNewerOnes() throws Exception {
        TenantId tenant = storedTenant();
        InboxId inbox = storedInbox(tenant);
        InboxId other = storedInbox(tenant);
        for (int days = 0; days < 60; days += 7) {
            add(tenant, days % 2 == 0 ? inbox : other, Samples.NOON.plus(Duration.ofDays(days)));
        }
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            List<String> kept = counts(statement);
            assertFalse(kept.isEmpty());
            statement.execute("delete from document_tallies");
            for (String count : counting()) {
                statement.execute(count);
            }
            assertEquals(kept, counts(statement));
        }
    }

    private void add(TenantId tenant, InboxId inbox, Instant at) {
        Optional<UserId> by = Optional.of(new UserId("a".repeat(24)));
        Document read = Samples.document(inbox, "x.pdf", at)
                .predicted(at, Samples.prediction())
                .processed(Outcome.succeeded(at, Samples.doubts("total")));
        writing(tenant, store -> {
            Documents documents = store.the(Documents.class);
            documents.add(Samples.document(inbox, "x.pdf", at.minusMillis(1)));
            documents.add(read);
        });
        for (ReviewState state : List.of(
                read.review().escalated(true, by, at),
                read.review().submitted(true, by, at.plus(Duration.ofDays(20))),
                read.review().submitted(true, Optional.empty(), at))) {
            Document reviewed =
                    Samples.document(inbox, "y.pdf", at).processed(Outcome.succeeded(at, Samples.doubts("total")));
            writing(tenant, store -> store.the(Documents.class).add(reviewed.reviewed(state)));
        }
    }

    private static List<String> counting() throws IOException {
        try (var file = OlderDocumentsContract.class.getResourceAsStream(MIGRATION)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(";"))
                    .map(String::strip)
                    .filter(statement -> statement.startsWith("insert into document_tallies"))
                    .toList();
        }
    }

    private static List<String> counts(Statement statement) throws SQLException {
        var counts = new ArrayList<String>();
        try (var found = statement.executeQuery("select inbox_id, kind, subject, stretch, sum(tally)"
                + " from document_tallies group by inbox_id, kind, subject, stretch having sum(tally) <> 0"
                + " order by inbox_id, kind, subject, stretch")) {
            while (found.next()) {
                counts.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3) + " "
                        + found.getLong(4) + ": " + found.getLong(5));
            }
        }
        return counts;
    }
}
