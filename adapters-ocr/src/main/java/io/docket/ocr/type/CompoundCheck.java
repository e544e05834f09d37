package io.docket.ocr.type;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.domain.document.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Which document of Office before 2007, or message of Outlook, a compound file is, by the streams in it, and whether it opens
 * without a password.
 */
final class CompoundCheck {
    private static final String LOCKED = " is encrypted; send it without a password.";
    private static final int FILE_PASS = 0x2F;
    private static final int BOUND_SHEET = 0x85;
    private static final int MOST_RECORDS = 1_000;

    private CompoundCheck() {}

    /** Empty for a compound file that is no document of Word, Excel or PowerPoint and no message of Outlook. */
    static Optional<Detected> check(Path file) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            return check(compound.getRoot());
        } catch (IOException | RuntimeException broken) {
            return refused("The file is an Office document or Outlook message that is damaged and cannot be read.");
        }
    }

    private static Optional<Detected> check(DirectoryNode root) throws IOException {
        Set<String> names = root.getEntryNames();
        if (names.contains("EncryptedPackage")) {
            return refused("The Office document" + LOCKED);
        }
        if (names.contains("__properties_version1.0")) {
            return readable(MediaType.MSG);
        }
        if (names.contains("WordDocument")) {
            return word(head(root, "WordDocument"));
        }
        if (names.contains("Workbook")) {
            return excel(root);
        }
        if (names.contains("PowerPoint Document")) {
            return names.contains("Current User") && isLocked(head(root, "Current User"))
                    ? refused("The PowerPoint presentation" + LOCKED)
                    : readable(MediaType.PPT);
        }
        return names.contains("Book")
                ? refused("Workbooks of Excel before 97 cannot be read; save the workbook as xlsx.")
                : Optional.empty();
    }

    private static Optional<Detected> readable(MediaType type) {
        return Optional.of(new Detected.Readable(type));
    }

    private static Optional<Detected> refused(String reason) {
        return Optional.of(new Detected.Unreadable(reason));
    }

    private static byte[] head(DirectoryNode root, String stream) throws IOException {
        try (InputStream content = root.createDocumentInputStream(stream)) {
            return content.readNBytes(64);
        }
    }

    private static int word(byte[] bytes, int place) {
        return bytes.length < place + 2 ? 0 : bytes[place] & 255 | (bytes[place + 1] & 255) << 8;
    }

    private static Optional<Detected> word(byte[] head) {
        if (word(head, 0) != 0xA5EC || word(head, 2) < 0xC1) {
            return refused("Documents of Word before 97 cannot be read; save the document as docx.");
        }
        return (word(head, 10) & 0x100) != 0 ? refused("The Word document" + LOCKED) : readable(MediaType.DOC);
    }

    /** The token that the stream of the current user begins with says whether the presentation is encrypted. */
    private static boolean isLocked(byte[] head) {
        return word(head, 12) == 0xC4DF && word(head, 14) == 0xF3D1;
    }

    /** The record that asks for a password comes before the list of the sheets. */
    private static Optional<Detected> excel(DirectoryNode root) throws IOException {
        try (DocumentInputStream content = root.createDocumentInputStream("Workbook")) {
            for (int records = 0; records < MOST_RECORDS && content.available() >= 4; records++) {
                int kind = content.readUShort();
                int length = content.readUShort();
                if (kind == FILE_PASS) {
                    return refused("The Excel workbook" + LOCKED);
                }
                if (kind == BOUND_SHEET) {
                    break;
                }
                content.skipNBytes(Math.min(length, content.available()));
            }
        }
        return readable(MediaType.XLS);
    }
}
