package io.docket.ocr.type;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.domain.document.MediaType;
import io.docket.ocr.invoice.InvoiceSyntax;
import io.docket.ocr.xml.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;

/** Whether an XML file is an electronic invoice, by its root element; document type declarations are not accepted. */
final class XmlCheck {
    private static final long MOST_BYTES = 16L << 20;

    private XmlCheck() {}

    static Detected check(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return new Detected.Unreadable("The XML file has more than " + MOST_BYTES + " bytes.");
        }
        try (InputStream content = Files.newInputStream(file)) {
            QName root = SafeXml.root(content);
            return InvoiceSyntax.of(root)
                    .map(syntax -> (Detected) new Detected.Readable(type(syntax)))
                    .orElse(
                            new Detected.Unreadable(
                                    "The XML file is no electronic invoice in CII or UBL syntax, and other XML cannot be read."));
        } catch (XMLStreamException broken) {
            return new Detected.Unreadable("The XML file is damaged or has a document type, and cannot be read.");
        }
    }

    private static MediaType type(InvoiceSyntax syntax) {
        return syntax == InvoiceSyntax.CII ? MediaType.CII : MediaType.UBL;
    }
}
