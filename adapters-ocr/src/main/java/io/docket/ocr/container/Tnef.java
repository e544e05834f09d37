package io.docket.ocr.container;

import io.docket.application.document.UnreadableFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/** What Exchange packs a mail's attachments into for others (winmail.dat); the text stands in the mail itself as well. */
final class Tnef implements Container {
    @Override
    public void open(Path file, Inside inside) throws IOException {
        if (Files.size(file) > OutlookMail.MOST_BYTES) {
            throw new UnreadableFile(
                    "The attachments in Outlook's own form have more than " + (OutlookMail.MOST_BYTES >> 20) + " MiB.");
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            for (Attachment attachment : new HMEFMessage(content).getAttachments()) {
                String name = Optional.ofNullable(attachment.getLongFilename())
                        .or(() -> Optional.ofNullable(attachment.getFilename()))
                        .orElse("");
                add(FileNames.shown(name, "attachment-" + inside.next()), attachment, inside);
            }
        } catch (IOException damaged) {
            throw new UnreadableFile("The attachments in Outlook's own form are damaged and cannot be read.", damaged);
        }
    }

    private static void add(String name, Attachment attachment, Inside inside) throws IOException {
        byte[] bytes;
        try {
            bytes = attachment.getContents();
        } catch (IllegalArgumentException empty) {
            inside.lost(name, false, "It has no content of its own.");
            return;
        }
        inside.file(name, false, new ByteArrayInputStream(bytes));
    }
}
