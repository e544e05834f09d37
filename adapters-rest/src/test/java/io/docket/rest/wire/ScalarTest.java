package io.docket.rest.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.PageRange;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalarTest {
    enum Reviewer {
        @Wire("Human")
        HUMAN,
        SOMEBODY_ELSE
    }

    @Test
    void textsAreConvertedByTheirType() {
        String id = "0123456789abcdef01234567";

        assertEquals(new DocumentId(id), Scalar.parse(DocumentId.class, "id", id));
        assertEquals(Instant.EPOCH, Scalar.parse(Instant.class, "since", "1970-01-01T01:00:00+01:00"));
        assertEquals(Reviewer.HUMAN, Scalar.parse(Reviewer.class, "reviewer", "Human"));
        assertEquals(Reviewer.SOMEBODY_ELSE, Scalar.parse(Reviewer.class, "reviewer", "somebody_else"));
        assertEquals(new PageRange(0, 3, false), Scalar.parse(PageRange.class, "page_range", "0:3"));
        assertEquals(List.of("Human", "somebody_else"), Scalar.names(Reviewer.class));
    }

    @Test
    void instantsAreOfYearsThatDatabasesAndFilesHaveToo() {
        for (String text : List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z")) {
            assertEquals(Instant.parse(text), Scalar.parse(Instant.class, "since", text));
        }
        for (String text : List.of(
                "0000-12-31T23:59:59Z",
                "0001-01-01T00:00:00+01:00",
                "+10000-01-01T00:00:00Z",
                "-5000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59.999999999Z")) {
            assertThrows(InvalidValue.class, () -> Scalar.parse(Instant.class, "since", text), text);
        }
    }

    @Test
    void wrongTextsAreInvalidAndSayWhatWouldBeRight() {
        assertThrows(InvalidValue.class, () -> Scalar.parse(DocumentId.class, "id", "ABC"));
        assertThrows(InvalidValue.class, () -> Scalar.parse(Instant.class, "since", "yesterday"));
        assertThrows(InvalidValue.class, () -> Scalar.parse(PageRange.class, "page_range", "a:b"));
        InvalidValue wrong = assertThrows(InvalidValue.class, () -> Scalar.parse(Reviewer.class, "reviewer", "human"));
        assertTrue(wrong.getMessage().contains("Human, somebody_else"));
    }
}
