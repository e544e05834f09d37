package io.docket.application.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Refusal.Kind;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Target;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The words of exports, and that ALTO is valid: by a schema with the published one's declarations of all that we write and of
 * nothing else, since that can be had from no repository that a build may use. Each of its types is a restriction of the
 * published type of ALTO 4.4: the same order, the same obligations, the same simple types.
 */
class ExportDocumentTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private DocumentId processed(String text) {
        DocumentId id = world.upload(text);
        world.runNextJob();
        return id;
    }

    private byte[] exported(DocumentId id, String kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (FileContent content = world.operator().run(ExportDocument.named(id, kind))) {
            content.body().writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> elements(Document xml, String name) {
        NodeList found = xml.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    private static Kind refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).kind();
    }

    @Test
    void hocrSaysWhereEachWordStandsAndHowSurelyItWasRead() throws Exception {
        Document html = parsed(exported(processed("MY <SHOP>\nTotal 5\fpage two"), "hocr"));
        assertEquals("http://www.w3.org/1999/xhtml", html.getDocumentElement().getNamespaceURI());
        List<Element> pages = elements(html, "div");
        assertEquals(
                List.of("ocr_page", "ocr_page"),
                pages.stream().map(page -> page.getAttribute("class")).toList());
        assertTrue(pages.get(1).getAttribute("title").contains("ppageno 1"));
        List<Element> words = elements(html, "span").stream()
                .filter(span -> span.getAttribute("class").equals("ocrx_word"))
                .toList();
        assertEquals(
                List.of("MY", "<SHOP>", "Total", "5", "page", "two"),
                words.stream().map(Element::getTextContent).toList());
        assertEquals("bbox 48 0 144 32; x_wconf 100", words.get(1).getAttribute("title"));
        assertEquals("ocr_line", ((Element) words.get(0).getParentNode()).getAttribute("class"));
        var ids = new HashSet<String>();
        elements(html, "span").forEach(span -> assertTrue(ids.add(span.getAttribute("id"))));
    }

    @Test
    void altoIsValidAndHasEachWordWithItsPlace() throws Exception {
        byte[] alto = exported(processed("MY <SHOP>\nTotal 5\f\fpage \"three\""), "alto");
        SchemaFactory.newDefaultInstance()
                .newSchema(getClass().getResource("alto-4-4-words.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(alto)));
        Document xml = parsed(alto);
        assertEquals(3, elements(xml, "Page").size());
        List<Element> words = elements(xml, "String");
        assertEquals(
                List.of("MY", "<SHOP>", "Total", "5", "page", "\"three\""),
                words.stream().map(word -> word.getAttribute("CONTENT")).toList());
        Element shop = words.get(1);
        assertEquals("48", shop.getAttribute("HPOS"));
        assertEquals("96", shop.getAttribute("WIDTH"));
        assertEquals("1", shop.getAttribute("WC"));
        assertEquals("receipt.txt", elements(xml, "fileName").get(0).getTextContent());
    }

    @Test
    void manyPagesComeInTheirOrder() throws Exception {
        String text = String.join(
                "\f", IntStream.range(0, 45).mapToObj(page -> "page" + page).toList());
        List<String> words = elements(parsed(exported(processed(text), "alto")), "String").stream()
                .map(word -> word.getAttribute("CONTENT"))
                .toList();
        assertEquals(List.of(text.split("\f")), words);
    }

    @Test
    void whatXmlHasNoCharacterForBreaksNothing() throws Exception {
        DocumentId id = processed("a\u0001b \uFFFEc");
        for (String kind : List.of("hocr", "alto")) {
            parsed(exported(id, kind));
        }
    }

    @Test
    void aTextOfItsOwnIsNoScan() {
        DocumentId id = processed("born digital");
        assertEquals(Kind.CONFLICT, refused(() -> world.operator().run(ExportDocument.named(id, "searchable.pdf"))));
    }

    @Test
    void whatIsNotReadYetIsAConflictAndAnUnknownKindIsNotFound() {
        DocumentId waiting = world.upload("waits");
        assertEquals(Kind.CONFLICT, refused(() -> world.operator().run(ExportDocument.named(waiting, "hocr"))));
        assertEquals(Kind.NOT_FOUND, refused(() -> ExportDocument.named(waiting, "docx")));
    }

    @Test
    void wordsOutliveTheFileAndAreForReviewersAlone() throws IOException {
        DocumentId id = processed("mine");
        DocumentId other = world.upload("other");
        world.operator().run(new RemoveDocument(id, RemovalExtent.SOURCE_FILES, Expected.ANY));
        assertTrue(new String(exported(id, "hocr")).contains("mine"));
        var stranger = world.userWith(Set.of(Permission.REVIEW), Target.of(other));
        assertEquals(Kind.FORBIDDEN, refused(() -> stranger.run(ExportDocument.named(id, "hocr"))));
        var blind = world.userWith(Set.of(Permission.UPLOAD), Target.of(id));
        assertEquals(Kind.FORBIDDEN, refused(() -> blind.run(ExportDocument.named(id, "alto"))));
    }
}
