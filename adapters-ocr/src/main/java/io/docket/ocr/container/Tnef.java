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
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            for (Attachment attachment : new HMEFMessage(content).getAttachments()) {
                String name = Optional.ofNullable(attachment.getLongFilename())
                        .or(() -> Optional.ofNullable(attachment.getFilename()))
                        .orElse("");
                byte[] bytes = attachment.getContents();
                inside.file(
                        FileNames.shown(name, "attachment-" + inside.next()), false, new ByteArrayInputStream(bytes));
            }
        } catch (IOException damaged) {
            throw new UnreadableFile("The attachments in Outlook's own form are damaged and cannot be read.", damaged);
        }
    }
}
