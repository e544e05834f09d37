package io.docket.ocr.type;

import io.docket.application.document.TypeDetector;
import io.docket.domain.document.MediaType;
import io.docket.ocr.image.ImageLimits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Detects types by Tika's magic numbers, and opens what claims to be readable as far as needed to know that it is. */
public final class FileTypes implements TypeDetector {
    private static final Map<String, MediaType> READABLE = Map.of(
            "application/pdf", MediaType.PDF,
            "image/jpeg", MediaType.JPEG,
            "image/png", MediaType.PNG,
            "image/tiff", MediaType.TIFF,
            "application/zip", MediaType.ZIP,
            "application/vnd.ms-tnef", MediaType.TNEF);
    private static final String COMPOUND = "application/x-tika-msoffice";
    private static final String UNKNOWN = "application/octet-stream";

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();
    private final PdfCheck pdf;
    private final ImageCheck image;

    /** {@code mostPages} bounds what a PDF may have. */
    public FileTypes(ImageLimits limits, int mostPages) {
        this.pdf = new PdfCheck(mostPages);
        this.image = new ImageCheck(limits);
    }

    @Override
    public Detected detect(Path file) {
        try {
            if (Files.size(file) == 0) {
                return new Detected.Unreadable("The file is empty.");
            }
            String mime = mime(file);
            if (isXml(mime)) {
                return XmlCheck.check(file);
            }
            if (mime.equals(COMPOUND) || mime.equals(MediaType.MSG.mime())) {
                return compound(file, mime);
            }
            if (mime.startsWith("text/") || mime.equals(MediaType.EML.mime()) || mime.equals(UNKNOWN)) {
                return text(file, mime);
            }
            MediaType type = READABLE.get(mime);
            if (type == null) {
                return new Detected.Unreadable(Sentences.unreadable(mime));
            }
            if (type.isContainer()) {
                return new Detected.Readable(type);
            }
            return type == MediaType.PDF ? pdf.check(file) : image.check(file, type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Detected compound(Path file, String mime) {
        try {
            return OutlookCheck.isMessage(file)
                    ? new Detected.Readable(MediaType.MSG)
                    : new Detected.Unreadable(Sentences.unreadable(mime));
        } catch (IOException damaged) {
            return new Detected.Unreadable(
                    "The file is an Office document or Outlook message that is damaged and cannot be read.");
        }
    }

    private static Detected text(Path file, String mime) throws IOException {
        return MailCheck.isMail(file)
                ? new Detected.Readable(MediaType.EML)
                : new Detected.Unreadable(Sentences.unreadable(mime));
    }

    private String mime(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return magic.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static boolean isXml(String mime) {
        return mime.equals("application/xml") || mime.equals("text/xml") || mime.endsWith("+xml");
    }
}
