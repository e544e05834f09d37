package io.docket.ocr.container;

import io.docket.application.document.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A mail as Outlook keeps it (msg); one that is attached to it has no file of its own. */
final class OutlookMail implements Container {
    /** It is read in memory as a whole. */
    static final long MOST_BYTES = 64L << 20;

    private static final int DEEPEST = 10;
    private static final String DAMAGED = "The Outlook message is damaged and cannot be read.";

    @Override
    public void open(Path file, Inside inside) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableFile("The Outlook message is larger than " + (MOST_BYTES >> 20) + " MiB.");
        }
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            if (size(compound.getRoot()) > Files.size(file)) {
                throw new UnreadableFile(DAMAGED);
            }
            try (var message = new MAPIMessage(compound)) {
                read(message, inside, 0);
            }
        } catch (IOException damaged) {
            throw new UnreadableFile(DAMAGED, damaged);
        }
    }

    /** What all streams say to be long; where they lie over each other, a small file would fill the memory. */
    private static long size(DirectoryEntry folder) {
        long size = 0;
        for (Entry entry : folder) {
            size += entry instanceof DirectoryEntry inner ? size(inner) : ((DocumentEntry) entry).getSize();
        }
        return size;
    }

    private static void read(MAPIMessage message, Inside inside, int depth) throws IOException {
        message.setReturnNullOnMissingChunk(true);
        if (message.has7BitEncodingStrings()) {
            message.guess7BitEncoding();
        }
        new OutlookText(message, inside).read();
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            attachment(attachment, inside, depth);
        }
    }

    private static void attachment(AttachmentChunks attachment, Inside inside, int depth) throws IOException {
        ByteChunk data = attachment.getAttachData();
        String name = name(attachment, inside);
        if (attachment.isEmbeddedMessage()) {
            mail(attachment, name, inside, depth);
        } else if (data == null || data.getValue() == null) {
            inside.lost(name, false, "It is a link, or an object of another program, which cannot be read.");
        } else {
            boolean picture = said(attachment.getAttachMimeTag())
                    .filter(type -> type.startsWith("image/"))
                    .isPresent();
            Optional<String> id = said(attachment.getAttachContentId());
            Path file = inside.file(name, picture && id.isPresent(), new ByteArrayInputStream(data.getValue()));
            id.ifPresent(own -> inside.pictures().add(own, file));
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
        return said(attachment.getAttachLongFileName())
                .or(() -> said(attachment.getAttachFileName()))
                .or(() -> said(attachment.getAttachDisplayName()))
                .map(name -> FileNames.shown(name, ""))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> "attachment-" + inside.next());
    }

    private static Optional<String> said(StringChunk chunk) {
        return Optional.ofNullable(chunk).map(StringChunk::getValue).filter(text -> !text.isBlank());
    }
}
