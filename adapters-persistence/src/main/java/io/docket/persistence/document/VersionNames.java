package io.docket.persistence.document;

import io.docket.domain.document.Document;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.OpenWork;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the names of documents' versions beside the documents, where they are counted; they go with their document. */
record VersionNames(OpenWork work, TenantId tenant) {
    private static final String STORED = "select name, source, inbox_id, evaluated, comparison from document_versions"
            + " where tenant_id = ?1 and document_id = ?2";
    private static final String REMOVE = "delete from document_versions where tenant_id = ?1 and document_id = ?2";
    private static final String ADD = "insert into document_versions (tenant_id, document_id, name, source, inbox_id,"
            + " evaluated, comparison) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

    /** Writes only when something differs, which is seldom. */
    void save(Document document) {
        Set<List<Object>> wanted = document.versions().stream()
                .map(version -> columns(document, version))
                .collect(Collectors.toSet());
        Set<List<Object>> stored = stored(document.id());
        if (!wanted.equals(stored)) {
            query(REMOVE, document.id()).executeUpdate();
            wanted.forEach(columns -> add(document.id(), columns));
            TallyChanges.of(work, tenant).change(tallies(stored), tallies(wanted));
        }
    }

    /** Before the document goes, whose names go with it. */
    void forget(DocumentId document) {
        TallyChanges.of(work, tenant).change(tallies(stored(document)), List.of());
    }

    private static List<Tally> tallies(Set<List<Object>> names) {
        return names.stream().map(VersionNames::tally).toList();
    }

    private static Tally tally(List<Object> columns) {
        var key = new VersionKey((String) columns.get(0), VersionSource.valueOf((String) columns.get(1)));
        var subject = new VersionSubject(key, (Boolean) columns.get(4), (Boolean) columns.get(3));
        return new Tally((String) columns.get(2), TallyKind.VERSION, subject.text(), 0);
    }

    private static List<Object> columns(Document document, Version version) {
        return List.of(
                version.key().name(),
                version.key().source().name(),
                document.inbox().value(),
                version.evaluation().isPresent(),
                version.comparison());
    }

    private Set<List<Object>> stored(DocumentId document) {
        List<?> rows = query(STORED, document).getResultList();
        return rows.stream().map(row -> Arrays.asList((Object[]) row)).collect(Collectors.toSet());
    }

    private void add(DocumentId document, List<Object> columns) {
        Query insert = query(ADD, document);
        for (int index = 0; index < columns.size(); index++) {
            insert.setParameter(index + 3, columns.get(index));
        }
        insert.executeUpdate();
    }

    private Query query(String sql, DocumentId document) {
        return work.writing()
                .createNativeQuery(sql)
                .setParameter(1, tenant.value())
                .setParameter(2, document.value());
    }
}
