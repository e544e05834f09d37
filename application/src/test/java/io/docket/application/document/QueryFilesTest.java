package io.docket.application.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Refusal.Kind;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.Target;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueryFilesTest {
    private static final DocumentWriter NAME =
            (document, out) -> out.write(document.value().originalFilename().getBytes(StandardCharsets.UTF_8));

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static QueryFiles query(DataType type, DocumentId... documents) {
        return new QueryFiles(List.of(documents), type, NAME);
    }

    private Map<String, String> entries(QueryFiles query) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (FileContent content = world.operator().run(query)) {
            content.body().writeTo(bytes);
        }
        var entries = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private DocumentId processed(String text) {
        DocumentId id = world.upload(text);
        world.runNextJob();
        return id;
    }

    private static Kind refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).kind();
    }

    @Test
    void eachDocumentIsOneEntryOfWhatWasWanted() throws IOException {
        DocumentId one = processed("first receipt");
        DocumentId two = processed("second receipt");
        assertEquals(
                Map.of(one + ".txt", "first receipt", two + ".txt", "second receipt"),
                entries(query(DataType.ORIGINAL_FILE, one, two, one)));
        assertEquals(Set.of(one + ".txt"), entries(query(DataType.TEXT, one)).keySet());
        assertEquals(Map.of(one + ".json", "receipt.txt"), entries(query(DataType.DOCUMENT, one)));
    }

    @Test
    void whatIsNotReadYetIsAConflictAndAnUnknownDocumentIsNotFound() {
        DocumentId waiting = world.upload("waits");
        assertEquals(Kind.CONFLICT, refused(() -> world.operator().run(query(DataType.TEXT, waiting))));
        var unknown = new DocumentId("0".repeat(24));
        assertEquals(Kind.NOT_FOUND, refused(() -> world.operator().run(query(DataType.DOCUMENT, waiting, unknown))));
    }

    @Test
    void oneDocumentThatTheCallerMayNotSeeRefusesAll() {
        DocumentId mine = world.upload("mine");
        DocumentId other = world.upload("other");
        var reviewer = world.userWith(Set.of(Permission.REVIEW), Target.of(mine));
        reviewer.run(query(DataType.DOCUMENT, mine)).close();
        assertEquals(Kind.FORBIDDEN, refused(() -> reviewer.run(query(DataType.DOCUMENT, mine, other))));
    }

    @Test
    void noDocumentIsNothingToAskFor() {
        assertThrows(InvalidValue.class, () -> query(DataType.TEXT));
    }
}
