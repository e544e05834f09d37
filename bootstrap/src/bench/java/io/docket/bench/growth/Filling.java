package io.docket.bench.growth;

import io.docket.application.document.Documents;
import io.docket.application.document.Readings;
import io.docket.application.job.Jobs;
import io.docket.application.kernel.Transactions;
import io.docket.domain.document.Document;
import io.docket.domain.job.ProcessingJob;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.JobId;
import io.docket.persistence.jpa.JpaStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills a database with documents received over two years. A few of each fate are stored by the application; their rows,
 * whatever columns they have, are then copied within the database with other ids, places, days, names and users.
 */
final class Filling {
    static final int DAYS = 730;
    private static final long SEED = 4_711;
    private static final int AT_ONCE = 50_000;
    private static final String COUNTING = "/io/docket/persistence/migrations/V10__growth.sql";

    /** Of a thousand documents, how many come to each tenant, and of these how many to its busiest inbox. */
    private static final List<Integer> TENANTS = List.of(700, 150, 80, 50, 20);

    private static final int BUSIEST_PERCENT = 65;
    private static final int SECOND_PERCENT = 12;

    private static final String MADE = """
            insert into made
            select place.tenant_id,
                lpad(to_hex((extract(epoch from sample.received_at) * 1000)::bigint + day * 86400000), 12, '0')
                    || lpad(to_hex(i), 12, '0'),
                place.inbox_id, place.reviewers[1 + abs(hashint8extended(i, 3) %% 5)], sample.id, day, i
            from (select i, (i - 1) * %d / %d as day from generate_series(%d::bigint, %d::bigint) i) numbers
            join lots on lots.lot = abs(hashint8extended(i, 1) %% 12000)
            join documents sample on sample.id = lots.sample and sample.tenant_id = '%s'
            join places place on place.place = abs(hashint8extended(i, 2) %% 1000)
            """;

    private final Connection connection;
    private final Transactions store;
    private final List<Population> populations;

    Filling(Connection connection, Transactions store, List<Population> populations) {
        this.connection = connection;
        this.store = store;
        this.populations = populations;
    }

    void fill(int documents) throws SQLException, IOException {
        Population first = populations.get(0);
        Map<SampleDocuments.Fate, List<String>> samples = storeSamples(first, first.busiest());
        execute("set time zone 'UTC'", "set synchronous_commit = off");
        // The references are right by the way the rows are made, and checking a million of each takes long.
        execute("set session_replication_role = replica");
        execute(
                "create temporary table lots (lot int primary key, sample text)",
                "create temporary table places (place int primary key, tenant_id text, inbox_id text, reviewers"
                        + " text[])",
                "create temporary table made (tenant_id text, id text, inbox_id text, reviewer text, sample text,"
                        + " day bigint, i bigint)");
        insertAll("lots", lots(samples));
        insertAll("places", places());
        List<String> indexes = withoutIndexes();
        for (int from = 1; from <= documents; from += AT_ONCE) {
            int until = Math.min(documents, from + AT_ONCE - 1);
            execute("truncate made", MADE.formatted(DAYS, documents, from, until, first.tenant()));
            copy("documents", "id");
            copy("jobs", "document_id");
            copy("read_pages", "document_id");
            copy("document_versions", "document_id");
        }
        removeSamples(samples);
        execute("set session_replication_role = origin", "set maintenance_work_mem = '256MB'");
        execute(indexes.toArray(String[]::new));
        count();
        execute("vacuum analyze");
    }

    private Map<SampleDocuments.Fate, List<String>> storeSamples(Population first, InboxId inbox) {
        var samples = new SampleDocuments(inbox, SEED);
        var stored = new LinkedHashMap<SampleDocuments.Fate, List<String>>();
        for (SampleDocuments.Fate fate : SampleDocuments.Fate.values()) {
            List<Document> documents = samples.of(fate).toList();
            documents.forEach(document -> store.write(all -> {
                var own = all.in(first.tenant());
                own.the(Documents.class).add(document);
                var job = ProcessingJob.queued(
                        new JobId(document.id().value()), first.tenant(), document.id(), document.receivedAt());
                own.the(Jobs.class)
                        .add(document.outcome()
                                .map(end -> job.leased("bench", document.receivedAt(), Duration.ofMinutes(1))
                                        .done())
                                .orElse(job));
                if (document.pageCount() > 0) {
                    own.the(Readings.class).savePages(document.id(), List.of(samples.page()));
                }
                return document;
            }));
            stored.put(
                    fate,
                    documents.stream().map(document -> document.id().value()).toList());
        }
        return stored;
    }

    private static List<String> lots(Map<SampleDocuments.Fate, List<String>> samples) {
        var lots = new ArrayList<String>();
        samples.forEach(
                (fate, ids) -> ids.forEach(id -> lots.addAll(Collections.nCopies(fate.perThousand, "'" + id + "'"))));
        return lots;
    }

    private List<String> places() {
        var places = new ArrayList<String>();
        for (int number = 0; number < populations.size(); number++) {
            Population population = populations.get(number);
            List<InboxId> inboxes = population.inboxes();
            int busiest = TENANTS.get(number) * BUSIEST_PERCENT / 100;
            int second = TENANTS.get(number) * SECOND_PERCENT / 100;
            for (int place = 0; place < TENANTS.get(number); place++) {
                int other = 2 + place % (inboxes.size() - 2);
                int inbox = place < busiest ? 0 : place < busiest + second ? 1 : other;
                places.add("'" + population.tenant() + "', '" + inboxes.get(inbox) + "', '{"
                        + population.reviewers().stream().map(Object::toString).collect(Collectors.joining(","))
                        + "}'");
            }
        }
        return places;
    }

    private void insertAll(String table, List<String> rows) throws SQLException {
        var values = new ArrayList<String>();
        for (int number = 0; number < rows.size(); number++) {
            values.add("(" + number + ", " + rows.get(number) + ")");
        }
        execute("insert into " + table + " values " + String.join(", ", values), "analyze " + table);
    }

    /** Copies the samples' rows for all that was made; moments are moved to the document's day, in JSON too. */
    private void copy(String table, String document) throws SQLException {
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery("select column_name, data_type from information_schema.columns"
                        + " where table_name = '" + table + "' order by ordinal_position")) {
            while (found.next()) {
                columns.add(found.getString(1));
                values.add(value(found.getString(1), found.getString(2)));
            }
        }
        execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                + " from made m join " + table + " s on s." + document + " = m.sample and s.tenant_id = '"
                + populations.get(0).tenant() + "' order by m.i");
    }

    private static String value(String column, String type) {
        if (type.startsWith("timestamp")) {
            return "s." + column + " + m.day * interval '1 day'";
        }
        return switch (column) {
            case "tenant_id", "inbox_id" -> "m." + column;
            case "id", "document_id" -> "m.id";
            case "original_filename" ->
                "'receipt-' || lpad(abs(hashint8extended(m.i, 4) % 1000000)::text, 6, '0') || '.pdf'";
            case "sha256" -> "md5(m.id) || md5('x' || m.id)";
            case "received_by", "locked_by", "submitted_by" ->
                "replace(s." + column + ", '" + SampleDocuments.SOMEBODY + "', m.reviewer)";
            case "content" ->
                "replace(replace(s.content, '" + SampleDocuments.SOMEBODY + "', m.reviewer), '" + SampleDocuments.DAY
                        + "T', to_char(date '" + SampleDocuments.DAY + "' + m.day::int, 'YYYY-MM-DD') || 'T')";
            default -> "s." + column;
        };
    }

    private void removeSamples(Map<SampleDocuments.Fate, List<String>> samples) throws SQLException {
        String ids = samples.values().stream()
                .flatMap(List::stream)
                .map(id -> "'" + id + "'")
                .collect(Collectors.joining(", ", "(", ")"));
        for (String table : List.of("jobs", "read_pages", "document_versions")) {
            execute("delete from " + table + " where document_id in " + ids);
        }
        execute("delete from documents where id in " + ids);
    }

    /** Indexes are made faster when all rows are there; answers what makes them. */
    private List<String> withoutIndexes() throws SQLException {
        var makes = new ArrayList<String>();
        var drops = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery("select indexname, indexdef from pg_indexes where tablename in"
                        + " ('documents', 'jobs', 'read_pages', 'document_versions') and indexname not like '%pkey'")) {
            while (found.next()) {
                drops.add("drop index " + found.getString(1));
                makes.add(found.getString(2));
            }
        }
        execute(drops.toArray(String[]::new));
        return makes;
    }

    /** Counts the documents as the migration does in an installation that has some. */
    private void count() throws SQLException, IOException {
        execute("delete from document_tallies");
        try (var migration = JpaStore.class.getResourceAsStream(COUNTING)) {
            String text = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            execute(Arrays.stream(text.split(";"))
                    .map(String::strip)
                    .filter(statement -> statement.startsWith("insert into document_tallies"))
                    .toArray(String[]::new));
        }
    }

    private void execute(String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
