package io.docket.ocr.container;

import io.docket.ocr.text.EncodedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

/** Sorts the parts of a mail into its text, in pieces that may have two forms, and files. */
final class MimeReading extends AbstractContentHandler {
    /** What a mail's text may be long, and more than anybody writes; a longer one is a file of it. */
    private static final int LONGEST_TEXT = 4 << 20;

    private final Inside inside;
    private final MailBody body = new MailBody();
    private final Map<String, String> head = new LinkedHashMap<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private boolean inHead = true;

    /** Parts that belong together: in an alternative, all are forms of one piece of text. */
    private record Group(boolean related, Optional<MailBody.Piece> alternative) {}

    MimeReading(Inside inside) {
        this.inside = inside;
    }

    void finish() {
        MailText text = new MailText(MailHead.shown(head), body.chosen());
        if (!text.pieces().isEmpty() || !text.head().isEmpty()) {
            inside.text(text);
        }
    }

    @Override
    public void field(Field field) {
        if (inHead) {
            head.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), value(field));
        }
    }

    private static String value(Field field) {
        ByteSequence raw = field.getRaw();
        String body = raw == null ? field.getBody() : EncodedText.of(raw.toByteArray());
        String unfolded = body.replaceAll("[\\r\\n]+", "");
        return decoded(raw == null ? unfolded : unfolded.substring(unfolded.indexOf(':') + 1))
                .strip();
    }

    private static String decoded(String words) {
        return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT);
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
                alternative ? Optional.of(body.next()) : outer()));
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
        byte[] bytes = content.readNBytes(LONGEST_TEXT);
        if (bytes.length == LONGEST_TEXT) {
            file(part, new SequenceInputStream(new ByteArrayInputStream(bytes), content));
            return;
        }
        Optional<Charset> charset = charset(part);
        MailBody.Piece piece = outer().orElseGet(body::next);
        if (isHtml(part)) {
            piece.html(
                    charset.isEmpty()
                            ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
                            : Jsoup.parse(EncodedText.of(bytes, charset)));
        } else {
            piece.plain(EncodedText.of(bytes, charset));
        }
    }

    private static Optional<Charset> charset(MaximalBodyDescriptor part) {
        return Optional.ofNullable(part.getContentTypeParameters().get("charset"))
                .map(CharsetUtil::lookup);
    }

    private void file(MaximalBodyDescriptor part, InputStream content) throws IOException {
        boolean inText =
                part.getContentId() != null && !"attachment".equalsIgnoreCase(part.getContentDispositionType());
        boolean embedded = part.getMediaType().equals("image") && (inText || inRelated());
        inside.file(FileNames.shown(name(part).orElse(""), unnamed(part)), embedded, content);
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
        String subtype = part.getSubType();
        return "attachment-" + inside.next() + (subtype.matches("[a-z]{3,5}") ? "." + subtype : "");
    }
}
