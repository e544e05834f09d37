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
    void wrongTextsAreInvalidAndSayWhatWouldBeRight() {
        assertThrows(InvalidValue.class, () -> Scalar.parse(DocumentId.class, "id", "ABC"));
        assertThrows(InvalidValue.class, () -> Scalar.parse(Instant.class, "since", "yesterday"));
        assertThrows(InvalidValue.class, () -> Scalar.parse(PageRange.class, "page_range", "a:b"));
        InvalidValue wrong = assertThrows(InvalidValue.class, () -> Scalar.parse(Reviewer.class, "reviewer", "human"));
        assertTrue(wrong.getMessage().contains("Human, somebody_else"));
    }
}
