package io.docket.ocr.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** The text of a mail in its pieces, each of which may have been sent as plain text, as HTML, or both. */
final class MailBody {
    /** An HTML text with fewer of the letters of the plain one is only a part of it, or a hint to open it elsewhere. */
    private static final double AS_MUCH = 0.8;

    private final List<Piece> pieces = new ArrayList<>();

    /** The same text in two forms, of which one may be missing. */
    static final class Piece {
        private Optional<String> plain = Optional.empty();
        private Optional<Document> html = Optional.empty();

        void plain(String text) {
            plain = Optional.of(text);
        }

        void html(Document page) {
            html = Optional.of(page);
        }

        private String chosen() {
            return html.filter(page -> plain.isEmpty() || letters(page.text()) >= AS_MUCH * letters(plain.get()))
                    .map(MailBody::content)
                    .orElseGet(() -> plain.map(MailBody::preserved).orElse(""));
        }
    }

    Piece next() {
        var piece = new Piece();
        pieces.add(piece);
        return piece;
    }

    List<String> chosen() {
        return pieces.stream()
                .map(Piece::chosen)
                .filter(piece -> !Jsoup.parse(piece).text().isBlank())
                .toList();
    }

    private static String content(Document page) {
        StringBuilder content = new StringBuilder();
        for (Element style : page.select("style")) {
            content.append(style.outerHtml());
        }
        return content.append(page.body().html()).toString();
    }

    private static String preserved(String text) {
        return "<div style=\"white-space: pre-wrap\">" + Entities.escape(text.strip()) + "</div>";
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
