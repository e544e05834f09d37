package io.docket.ocr.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a mail in its pieces, each of which may have been sent as plain text, as HTML, or both. */
final class MailBody {
    /** An HTML text with fewer of the letters of the plain one is only a part of it, or a hint to open it elsewhere. */
    private static final double AS_MUCH = 0.8;

    private final List<Piece> pieces = new ArrayList<>();

    /** The same text in two forms, of which one may be missing. HTML is parsed when it is shown, and takes far more memory then. */
    static final class Piece {
        private Optional<Supplier<String>> plain = Optional.empty();
        private Optional<Supplier<Document>> html = Optional.empty();

        void plain(Supplier<String> text) {
            plain = Optional.of(text);
        }

        void html(Supplier<Document> page) {
            html = Optional.of(page);
        }

        private void show(Element place) {
            String text = plain.map(Supplier::get).orElse("");
            html.map(Supplier::get)
                    .filter(page -> letters(page.text()) >= AS_MUCH * letters(text))
                    .ifPresentOrElse(page -> move(page, place), () -> preserve(text, place));
        }

        /** All nodes at once: one by one, each would be searched for among those that are left. */
        private static void move(Document page, Element place) {
            String styles =
                    page.head().select("style").stream().map(Element::data).collect(Collectors.joining("\n"));
            place.appendElement("style").appendChild(new DataNode(styles));
            place.appendElement("div")
                    .appendChildren(new ArrayList<>(page.body().childNodes()));
        }

        private static void preserve(String text, Element place) {
            if (!text.isBlank()) {
                place.appendElement("div")
                        .attr("style", "white-space: pre-wrap")
                        .appendText(text.strip());
            }
        }

        private static long letters(String text) {
            return text.codePoints().filter(Character::isLetterOrDigit).count();
        }
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Piece next() {
        var piece = new Piece();
        pieces.add(piece);
        return piece;
    }

    /** Adds the pieces that say or show something, each in a place of its own. */
    void show(Element page, InlinePictures pictures) {
        for (Piece piece : pieces) {
            Element place = page.appendElement("div");
            piece.show(place);
            boolean shown = pictures.show(place);
            if (!shown && !place.hasText()) {
                place.remove();
            }
        }
    }
}
