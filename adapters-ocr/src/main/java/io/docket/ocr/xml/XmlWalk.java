package io.docket.ocr.xml;

import io.docket.application.document.UnreadableFile;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through XML as a stream, element by element, by local names: prefixes and namespaces differ between writers, local
 * names do not. A handler that does not look at an element's content skips it.
 */
public final class XmlWalk {
    private static final int DEEPEST = 400;

    private final XMLStreamReader reader;
    private int depth;

    private XmlWalk(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Stands on the root element. */
    public static XmlWalk of(InputStream content) {
        try {
            var walk = new XmlWalk(SafeXml.reader(content));
            while (walk.next() != XMLStreamConstants.START_ELEMENT) {
                // Comments and white space.
            }
            return walk;
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        }
    }

    /** The local name of the element that was reached. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element that was reached, before its content is looked at. */
    public Optional<String> attribute(String localName) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(localName)) {
                return Optional.of(reader.getAttributeValue(index));
            }
        }
        return Optional.empty();
    }

    /** All attributes of the element that was reached, by local name. */
    public void attributes(java.util.function.BiConsumer<String, String> each) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            each.accept(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
    }

    /** Visits the elements directly below the one that was reached. */
    public void children(Consumer<String> element) {
        content(element, text -> {});
    }

    /** Visits what is directly below the element that was reached, elements and text in their order. */
    public void content(Consumer<String> element, Consumer<String> text) {
        int own = depth;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    int inner = depth;
                    element.accept(reader.getLocalName());
                    while (depth >= inner) {
                        next();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.accept(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < own) {
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    /** All text below the element that was reached. */
    public String text() {
        var all = new StringBuilder();
        content(name -> all.append(text()), all::append);
        return all.toString();
    }

    private int next() {
        Interruption.check();
        try {
            int event = reader.next();
            SafeXml.refuseDocumentType(event);
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new UnreadableFile("The file is nested too deeply to be read.");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException | java.util.NoSuchElementException broken) {
            throw damaged(broken);
        }
    }

    private static UnreadableFile damaged(Exception broken) {
        return new UnreadableFile("The file is damaged or holds a document type, and cannot be read.", broken);
    }
}
