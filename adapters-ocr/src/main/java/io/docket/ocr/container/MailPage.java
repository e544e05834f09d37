package io.docket.ocr.container;

import io.docket.application.document.UnreadableFile;
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

    /** UnreadableFile when it says nothing. */
    static void write(MailText text, Path file) {
        Document page = Document.createShell("");
        page.head().appendElement("meta").attr("charset", "utf-8");
        Element head = page.body().appendElement("div");
        text.head().forEach((label, value) -> head.appendElement("div").appendText(label + ": " + value));
        page.body().appendElement("hr");
        text.body().show(page.body(), text.pictures());
        if (!page.body().hasText() && page.body().selectFirst("img") == null) {
            throw new UnreadableFile("The mail has no text.");
        }
        page.outputSettings().prettyPrint(false);
        try {
            Files.writeString(file, page.outerHtml(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
