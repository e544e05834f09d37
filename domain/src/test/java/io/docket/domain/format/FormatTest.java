package io.docket.domain.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
    @Test
    void noTwoLabelsShareAName() {
        Label total = Label.field("total", "Total", LabelType.CURRENCY, true);
        var refused = assertThrows(
                InvalidValue.class,
                () -> new Format(
                        new FormatId("a".repeat(24)), "own", List.of(), List.of(total, total), List.of(), List.of()));
        assertEquals("labels", refused.field());
    }

    @Test
    void labelNamesAreIdentifiers() {
        assertThrows(InvalidValue.class, () -> Label.field("1st", "First", LabelType.STRING, true));
        assertThrows(InvalidValue.class, () -> Label.field("a-b", "A b", LabelType.STRING, true));
    }
}
