package io.docket.ocr.container;

import io.docket.ocr.text.EncodedText;
import io.docket.ocr.text.WebPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.CharsetUtil;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Sorts the parts of a mail into its text, in pieces that may have two forms, and files. */
final class MimeReading extends AbstractContentHandler {
    /** What is decoded of a line of a head: as much as is shown of it, however it is encoded. */
    private static final int LONGEST_LINE = 32 << 10;

    private final Inside inside;
    private final MailBody body = new MailBody();
    private final MailHead head = new MailHead();
    private final Deque<Group> groups = new ArrayDeque<>();
    private boolean inHead = true;

    /** Parts that belong together: in an alternative, all are forms of one piece of text. */
    private record Group(boolean related, Optional<MailBody.Piece> alternative) {}

    MimeReading(Inside inside) {
        this.inside = inside;
    }

    void finish() {
        MailText text = new MailText(head.shown(), body, inside.pictures());
        if (!text.isEmpty()) {
            inside.text(text);
        }
    }

    @Override
    public void field(Field field) {
        if (inHead && MailHead.shows(field.getName())) {
            head.add(field.getName(), value(field));
        }
    }

    private static String value(Field field) {
        ByteSequence raw = field.getRaw();
        String body = raw == null ? field.getBody() : EncodedText.of(raw.toByteArray());
        String unfolded = body.replaceAll("[\\r\\n]+", "");
        return decoded(raw == null ? unfolded : unfolded.substring(unfolded.indexOf(':') + 1));
    }

    private static String decoded(String words) {
        return DecoderUtil.decodeEncodedWords(
                words.substring(0, Math.min(words.length(), LONGEST_LINE)), DecodeMonitor.SILENT);
    }

    @Override
    public void endHeader() {
        inHead = false;
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) {
        boolean alternative = descriptor.getSubType().equals("alternative");
        boolean related = descriptor.getSubType().equals("related");
        groups.push(new Group(
                related || (!groups.isEmpty() && groups.peek().related()),
                alternative ? Optional.of(piece()) : outer()));
    }

    /** The first one is counted with the mail's text. */
    private MailBody.Piece piece() {
        if (!body.isEmpty()) {
            inside.count();
        }
        return body.next();
    }

    private Optional<MailBody.Piece> outer() {
        return Optional.ofNullable(groups.peek()).flatMap(Group::alternative);
    }

    @Override
    public void endMultipart() {
        groups.pop();
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream content) throws IOException {
        var part = (MaximalBodyDescriptor) descriptor;
        if (isText(part)) {
            text(part, content);
        } else if (!isOtherForm(part)) {
            file(part, content);
        }
    }

    private static boolean isText(MaximalBodyDescriptor part) {
        boolean attached = "attachment".equalsIgnoreCase(part.getContentDispositionType())
                || name(part).isPresent();
        return !attached && (isHtml(part) || part.getMimeType().equals("text/plain"));
    }

    private static boolean isHtml(MaximalBodyDescriptor part) {
        return part.getMimeType().equals("text/html");
    }

    /** Text for a watch, or for a reader with programs in it: it says the same once more. */
    private boolean isOtherForm(MaximalBodyDescriptor part) {
        return outer().isPresent()
                && part.getMediaType().equals("text")
                && !part.getSubType().equals("calendar")
                && name(part).isEmpty();
    }

    private void text(MaximalBodyDescriptor part, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(inside.textBudget().left());
        if (!inside.textBudget().take(bytes.length)) {
            file(part, new SequenceInputStream(new ByteArrayInputStream(bytes), content));
            return;
        }
        Optional<Charset> charset = charset(part);
        MailBody.Piece piece = outer().orElseGet(this::piece);
        if (isHtml(part)) {
            piece.html(() -> page(bytes, charset));
        } else {
            piece.plain(() -> EncodedText.of(bytes, charset));
        }
    }

    private static Document page(byte[] bytes, Optional<Charset> charset) {
        return charset.isEmpty() ? WebPage.of(bytes) : Jsoup.parse(EncodedText.of(bytes, charset));
    }

    private static Optional<Charset> charset(MaximalBodyDescriptor part) {
        return Optional.ofNullable(part.getContentTypeParameters().get("charset"))
                .map(CharsetUtil::lookup);
    }

    private void file(MaximalBodyDescriptor part, InputStream content) throws IOException {
        boolean inText =
                part.getContentId() != null && !"attachment".equalsIgnoreCase(part.getContentDispositionType());
        boolean embedded = part.getMediaType().equals("image") && (inText || inRelated());
        Path file = inside.file(FileNames.shown(name(part).orElse(""), unnamed(part)), embedded, content);
        Optional.ofNullable(part.getContentId())
                .ifPresent(id -> inside.pictures().add(id, file));
    }

    private boolean inRelated() {
        return !groups.isEmpty() && groups.peek().related();
    }

    /** Many programs encode names as words, which the standard doesn't have here. */
    private static Optional<String> name(MaximalBodyDescriptor part) {
        return Optional.ofNullable(part.getContentDispositionFilename())
                .or(() -> Optional.ofNullable(part.getContentTypeParameters().get("name")))
                .map(MimeReading::decoded)
                .filter(name -> !name.isBlank());
    }

    private String unnamed(MaximalBodyDescriptor part) {
        if (part.getMimeType().equals("message/rfc822")) {
            return "message-" + inside.next() + ".eml";
        }
        String subtype = part.getMimeType().equals("text/plain") ? "txt" : part.getSubType();
        return "attachment-" + inside.next() + (subtype.matches("[a-z]{3,5}") ? "." + subtype : "");
    }
}
