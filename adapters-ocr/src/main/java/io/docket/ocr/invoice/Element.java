package io.docket.ocr.invoice;

import io.docket.ocr.xml.SafeXml;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of a small XML document, addressed by local names: prefixes differ between writers, local names do not. */
final class Element {
    private static final int DEEPEST = 50;
    private static final int MOST_ELEMENTS = 200_000;

    private final QName name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Element(QName name) {
        this.name = name;
    }

    /** Parses within bounds on depth and number of elements. */
    static Element parse(InputStream content) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(content);
        Deque<Element> open = new ArrayDeque<>();
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            SafeXml.refuseDocumentType(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
                    throw new XMLStreamException("too large or too deep");
                }
                open.push(started(reader, open));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (!open.isEmpty()) {
                    open.peek().text.append(reader.getText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                Element ended = open.pop();
                if (open.isEmpty()) {
                    return ended;
                }
            }
        }
        throw new XMLStreamException("no root element");
    }

    private static Element started(XMLStreamReader reader, Deque<Element> open) {
        var element = new Element(reader.getName());
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            element.attributes.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
        if (!open.isEmpty()) {
            open.peek().children.add(element);
        }
        return element;
    }

    QName name() {
        return name;
    }

    Optional<String> attribute(String localName) {
        return Optional.ofNullable(attributes.get(localName));
    }

    /** The elements at the end of a path of local names, such as {@code a/b/c}; a step may offer several: {@code a|b}. */
    Stream<Element> all(String path) {
        Stream<Element> found = Stream.of(this);
        for (String step : path.split("/")) {
            List<String> names = List.of(step.split("\\|"));
            found = found.flatMap(element -> element.children.stream())
                    .filter(child -> names.contains(child.name.getLocalPart()));
        }
        return found;
    }

    /** The first non-blank text at the end of a path. */
    Optional<String> text(String path) {
        return all(path).map(Element::text).filter(value -> !value.isBlank()).findFirst();
    }

    String text() {
        return text.toString().strip();
    }
}
