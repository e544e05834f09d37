package io.docket.ocr.tesseract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.Box;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void wordsComeInTheirLines() {
        String table = String.join(
                "\n",
                "1\t1\t0\t0\t0\t0\t0\t0\t600\t200\t-1\t",
                "4\t1\t1\t1\t1\t0\t10\t10\t90\t20\t-1\t",
                "5\t1\t1\t1\t1\t1\t10\t10\t40\t20\t96.4\tGesamt",
                "5\t1\t1\t1\t1\t2\t60\t10\t40\t20\t41.6\t5,50€",
                "5\t1\t1\t1\t2\t1\t10\t40\t40\t20\t95.0\t ",
                "5\t1\t1\t1\t3\t1\t10\t70\t40\t20\t88.0\tDanke");

        List<TextLine> lines = WordTable.parse(table);

        assertEquals(
                List.of("Gesamt 5,50€", "Danke"),
                lines.stream().map(TextLine::text).toList());
        assertEquals(
                new Word("Gesamt", new Box(10, 10, 50, 30), 96),
                lines.get(0).words().get(0));
        assertEquals(42, lines.get(0).words().get(1).confidence());
    }
}
