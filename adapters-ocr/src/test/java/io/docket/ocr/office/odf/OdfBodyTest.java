package io.docket.ocr.office.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.ocr.xml.XmlWalk;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OdfBodyTest {
    @Test
    void rowsDoNotTakeThePlaceOfCells() {
        String xml = "<body><table>" + "<table-row><table-cell/></table-row>".repeat(150_000) + "</table></body>";
        var parent = new Element("div");

        new OdfBody(
                        XmlWalk.of(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))),
                        null,
                        new OdfStyles(),
                        null)
                .blocks(parent);

        assertEquals(150_000, parent.child(0).childNodeSize());
    }
}
