package io.docket.ocr.xml;

import java.io.InputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses XML of strangers: no document types, no entities, nothing fetched. */
public final class SafeXml {
    private SafeXml() {}

    public static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(content);
    }

    /** The root element's name; fails on a document type before it. */
    public static QName root(InputStream content) throws XMLStreamException {
        XMLStreamReader reader = reader(content);
        while (reader.hasNext()) {
            int event = reader.next();
            refuseDocumentType(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getName();
            }
        }
        throw new XMLStreamException("no root element");
    }

    public static void refuseDocumentType(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("document types and entities are not read");
        }
    }
}
