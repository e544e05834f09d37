package io.docket.ocr.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jsoup.Jsoup;

/** The head and the text of a message of Outlook. A text that is longer than may be kept becomes a file of the message. */
record OutlookText(MAPIMessage message, Inside inside) {
    /** As it is packed; unpacked it may be some eight times as long. */
    private static final int MOST_RTF = 4 << 20;

    /** Tells an HTML reader that what follows is UTF-8, whatever the page says of itself. */
    private static final String MARK = "\uFEFF";

    void read() throws IOException {
        var body = new MailBody();
        MailBody.Piece piece = body.next();
        Optional<String> html = said(message::getHtmlBody);
        Optional<String> plain = said(message::getTextBody);
        if (html.filter(this::isKept).isPresent()) {
            piece.html(() -> Jsoup.parse(html.get()));
        } else if (html.isPresent()) {
            file("message.html", html.get());
        }
        Optional<String> text = plain.isPresent() || html.isPresent() ? plain : rich();
        if (text.filter(this::isKept).isPresent()) {
            piece.plain(text::get);
        } else if (text.isPresent() && html.isEmpty()) {
            file("message.txt", text.get());
        }
        inside.text(new MailText(head().shown(), body, inside.pictures()));
    }

    private boolean isKept(String text) {
        return inside.textBudget().take(text.length());
    }

    private void file(String name, String text) throws IOException {
        byte[] bytes = (MARK + text).getBytes(StandardCharsets.UTF_8);
        inside.file(name, false, new ByteArrayInputStream(bytes));
    }

    private Optional<String> rich() {
        ByteChunk packed = message.getMainChunks().getRtfBodyChunk();
        if (packed != null && packed.getValue() != null && packed.getValue().length > MOST_RTF) {
            inside.lost("message.rtf", false, "The message's text has more than " + (MOST_RTF >> 20) + " MiB.");
            return Optional.empty();
        }
        return said(message::getRtfBody).map(RtfText::of);
    }

    private MailHead head() {
        var head = new MailHead();
        String address = Optional.ofNullable(message.getMainChunks().getEmailFromChunk())
                .map(StringChunk::getValue)
                .filter(sender -> sender.contains("@"))
                .map(sender -> " <" + sender + ">")
                .orElse("");
        said(message::getDisplayFrom).ifPresent(from -> head.add("from", from + address));
        said(message::getDisplayTo).ifPresent(to -> head.add("to", to));
        said(message::getDisplayCC).ifPresent(copies -> head.add("cc", copies));
        said(message::getSubject).ifPresent(subject -> head.add("subject", subject));
        asked(message::getMessageDate)
                .map(date -> date.toInstant().atOffset(ZoneOffset.UTC))
                .map(DateTimeFormatter.RFC_1123_DATE_TIME::format)
                .ifPresent(date -> head.add("date", date));
        return head;
    }

    private static Optional<String> said(Part<String> part) {
        return asked(part).filter(text -> !text.isBlank());
    }

    private static <T> Optional<T> asked(Part<T> part) {
        try {
            return Optional.ofNullable(part.get());
        } catch (ChunkNotFoundException missing) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Part<T> {
        T get() throws ChunkNotFoundException;
    }
}
