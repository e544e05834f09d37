package io.docket.ocr.invoice;

import io.docket.domain.document.ElectronicInvoice;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** Reads an electronic invoice from its XML. */
public final class InvoiceMapping {
    private InvoiceMapping() {}

    /** Empty when the XML is damaged, or no invoice in a syntax that is known. */
    public static Optional<ElectronicInvoice> read(InputStream content) {
        try {
            Element root = Element.parse(content);
            return InvoiceSyntax.of(root.name()).map(syntax -> switch (syntax) {
                case CII -> CiiMapping.map(root);
                case UBL -> UblMapping.map(root);
            });
        } catch (XMLStreamException damaged) {
            return Optional.empty();
        }
    }

    /** Values by name, where only what is there goes in. */
    static final class Collected {
        private final Map<String, String> values = new HashMap<>();

        Collected put(String name, Optional<String> value) {
            value.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> values.putIfAbsent(name, text));
            return this;
        }

        Collected put(String name, Optional<String> value, Function<String, Optional<String>> normalise) {
            return put(name, value.flatMap(normalise));
        }

        Map<String, String> values() {
            return values;
        }
    }
}
