package io.docket.application.document.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in UTF-8 while it is written; what XML has no character for is written as U+FFFD. */
final class XmlOut {
    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter writer;

    XmlOut(OutputStream out) throws IOException {
        writer = attempt(
                () -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
        run(() -> writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
        line();
    }

    XmlOut doctype(String declaration) throws IOException {
        run(() -> writer.writeDTD(declaration));
        return line();
    }

    XmlOut start(String name, String... attributes) throws IOException {
        run(() -> writer.writeStartElement(name));
        return attributes(attributes);
    }

    XmlOut empty(String name, String... attributes) throws IOException {
        run(() -> writer.writeEmptyElement(name));
        return attributes(attributes);
    }

    /** An element that holds text alone. */
    XmlOut leaf(String name, String text, String... attributes) throws IOException {
        start(name, attributes);
        run(() -> writer.writeCharacters(legal(text)));
        return end();
    }

    XmlOut end() throws IOException {
        run(writer::writeEndElement);
        return this;
    }

    XmlOut line() throws IOException {
        run(() -> writer.writeCharacters("\n"));
        return this;
    }

    void finish() throws IOException {
        run(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
    }

    private XmlOut attributes(String... namesAndValues) throws IOException {
        for (int index = 0; index < namesAndValues.length; index += 2) {
            String name = namesAndValues[index];
            String value = legal(namesAndValues[index + 1]);
            run(() -> writer.writeAttribute(name, value));
        }
        return this;
    }

    static String legal(String text) {
        return text.codePoints().allMatch(XmlOut::isLegal)
                ? text
                : text.codePoints()
                        .map(point -> isLegal(point) ? point : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private interface Making<T> {
        T make() throws XMLStreamException;
    }

    private static void run(Writing writing) throws IOException {
        attempt(() -> {
            writing.run();
            return writing;
        });
    }

    /** What fails in the stream below keeps its own kind. */
    private static <T> T attempt(Making<T> making) throws IOException {
        try {
            return making.make();
        } catch (XMLStreamException failure) {
            throw failure.getNestedException() instanceof IOException below ? below : new IOException(failure);
        }
    }
}
