package io.docket.ocr.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a mail says, as an HTML page with the lines of its head above its text. It is not cleaned yet. */
final class MailPage {
    private MailPage() {}

    static void write(MailText text, Path file) {
        Document page = Document.createShell("");
        page.head().appendElement("meta").attr("charset", "utf-8");
        Element head = page.body().appendElement("div");
        text.head().forEach((label, value) -> head.appendElement("div").appendText(label + ": " + value));
        page.body().appendElement("hr");
        text.pieces().forEach(piece -> page.body().appendElement("div").append(piece));
        page.outputSettings().prettyPrint(false);
        try {
            Files.writeString(file, page.outerHtml(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
