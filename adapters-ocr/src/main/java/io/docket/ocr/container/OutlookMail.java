package io.docket.ocr.container;

import io.docket.application.document.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.Jsoup;

/** A mail as Outlook keeps it (msg); one that is attached to it has no file of its own. */
final class OutlookMail implements Container {
    /** It is read in memory as a whole. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int DEEPEST = 10;

    @Override
    public void open(Path file, Inside inside) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableFile("The Outlook message is larger than " + (MOST_BYTES >> 20) + " MiB.");
        }
        try (var compound = new POIFSFileSystem(file.toFile(), true);
                var message = new MAPIMessage(compound)) {
            read(message, inside, 0);
        } catch (IOException damaged) {
            throw new UnreadableFile("The Outlook message is damaged and cannot be read.", damaged);
        }
    }

    private static void read(MAPIMessage message, Inside inside, int depth) throws IOException {
        message.setReturnNullOnMissingChunk(true);
        if (message.has7BitEncodingStrings()) {
            message.guess7BitEncoding();
        }
        inside.text(text(message));
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            attachment(attachment, inside, depth);
        }
    }

    private static MailText text(MAPIMessage message) {
        var body = new MailBody();
        MailBody.Piece piece = body.next();
        said(message::getHtmlBody).map(Jsoup::parse).ifPresent(piece::html);
        said(message::getTextBody)
                .or(() -> said(message::getRtfBody).map(RtfText::of))
                .ifPresent(piece::plain);
        return new MailText(MailHead.shown(head(message)), body.chosen());
    }

    private static Map<String, String> head(MAPIMessage message) {
        var head = new LinkedHashMap<String, String>();
        String address = Optional.ofNullable(message.getMainChunks().getEmailFromChunk())
                .map(StringChunk::getValue)
                .filter(sender -> sender.contains("@"))
                .map(sender -> " <" + sender + ">")
                .orElse("");
        said(message::getDisplayFrom).ifPresent(from -> head.put("from", from + address));
        said(message::getDisplayTo).ifPresent(to -> head.put("to", to));
        said(message::getDisplayCC).ifPresent(copies -> head.put("cc", copies));
        said(message::getSubject).ifPresent(subject -> head.put("subject", subject));
        asked(message::getMessageDate)
                .map(date -> date.toInstant().atOffset(ZoneOffset.UTC))
                .map(DateTimeFormatter.RFC_1123_DATE_TIME::format)
                .ifPresent(date -> head.put("date", date));
        return head;
    }

    private static void attachment(AttachmentChunks attachment, Inside inside, int depth) throws IOException {
        ByteChunk data = attachment.getAttachData();
        String name = name(attachment, inside);
        if (attachment.isEmbeddedMessage()) {
            mail(attachment, name, inside, depth);
        } else if (data == null || data.getValue() == null) {
            inside.lost(name, false, "It is a link, or an object of another program, which cannot be read.");
        } else {
            boolean picture = Optional.ofNullable(attachment.getAttachMimeTag())
                    .filter(type -> type.getValue().startsWith("image/"))
                    .isPresent();
            boolean embedded = picture && attachment.getAttachContentId() != null;
            inside.file(name, embedded, new ByteArrayInputStream(data.getValue()));
        }
    }

    /** The message within is a part of the outer file, and is closed with that. */
    @SuppressWarnings("resource")
    private static void mail(AttachmentChunks attachment, String name, Inside inside, int depth) throws IOException {
        if (depth == DEEPEST) {
            inside.lost(name, false, Unpacking.TOO_DEEP);
            return;
        }
        read(attachment.getEmbeddedMessage(), inside.mail(name), depth + 1);
    }

    private static String name(AttachmentChunks attachment, Inside inside) {
        return Optional.ofNullable(attachment.getAttachLongFileName())
                .or(() -> Optional.ofNullable(attachment.getAttachFileName()))
                .or(() -> Optional.ofNullable(attachment.getAttachDisplayName()))
                .map(StringChunk::getValue)
                .map(name -> FileNames.shown(name, ""))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> "attachment-" + inside.next());
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
