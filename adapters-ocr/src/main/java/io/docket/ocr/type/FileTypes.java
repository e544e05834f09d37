package io.docket.ocr.type;

import io.docket.application.document.TypeDetector;
import io.docket.domain.document.MediaType;
import io.docket.ocr.image.ImageLimits;
import io.docket.ocr.office.OfficeLimits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Detects types by Tika's magic numbers, and opens what claims to be readable as far as needed to know that it is. */
public final class FileTypes implements TypeDetector {
    private static final Map<String, MediaType> IMAGES = Map.of(
            "image/jpeg", MediaType.JPEG,
            "image/png", MediaType.PNG,
            "image/tiff", MediaType.TIFF,
            "image/bmp", MediaType.BMP,
            "image/gif", MediaType.GIF,
            "image/webp", MediaType.WEBP);

    private static final String XHTML = "application/xhtml+xml";
    private static final String UNKNOWN = "application/octet-stream";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();
    private final PdfCheck pdf;
    private final ImageCheck image;
    private final OfficeLimits office;

    /** {@code mostPages} bounds what a PDF may have. */
    public FileTypes(ImageLimits limits, int mostPages) {
        this.pdf = new PdfCheck(mostPages);
        this.image = new ImageCheck(limits);
        this.office = OfficeLimits.standard(mostPages);
    }

    @Override
    public Detected detect(Path file) {
        try {
            if (Files.size(file) == 0) {
                return new Detected.Unreadable("The file is empty.");
            }
            return detectContent(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Detected detectContent(Path file) throws IOException {
        String mime = mime(file);
        if (mime.equals("application/pdf")) {
            return pdf.check(file);
        }
        if (IMAGES.containsKey(mime)) {
            return image.check(file, IMAGES.get(mime));
        }
        return office(file, mime).orElseGet(() -> new Detected.Unreadable(Sentences.unreadable(mime)));
    }

    private Optional<Detected> office(Path file, String mime) throws IOException {
        if (mime.equals(MediaType.TNEF.mime())) {
            return readable(MediaType.TNEF);
        }
        byte[] head = head(file);
        if (Arrays.equals(head, ZIP)) {
            return new ZipCheck(office).check(file).or(() -> readable(MediaType.ZIP));
        }
        if (Arrays.equals(head, COMPOUND)) {
            return CompoundCheck.check(file);
        }
        if (isText(mime) && MailCheck.isMail(file)) {
            return readable(MediaType.EML);
        }
        return text(file, mime);
    }

    private static Optional<Detected> readable(MediaType type) {
        return Optional.of(new Detected.Readable(type));
    }

    private Optional<Detected> text(Path file, String mime) throws IOException {
        if (isXml(mime) && !mime.equals(XHTML)) {
            return Optional.of(XmlCheck.check(file));
        }
        if (mime.equals(MediaType.HTML.mime()) || mime.equals(XHTML)) {
            return readable(MediaType.HTML);
        }
        if (mime.equals(MediaType.RTF.mime()) || mime.equals("text/rtf")) {
            return readable(MediaType.RTF);
        }
        return isText(mime) && !Sentences.isBeside(mime) ? Optional.of(TextCheck.check(file)) : Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(ZIP.length);
        }
    }

    /**
     * Mails are text, too. Short text with many accents in an older character set looks like nothing at all.
     */
    private boolean isText(String mime) {
        var type = org.apache.tika.mime.MediaType.parse(mime);
        return mime.equals(UNKNOWN)
                || mime.equals(MediaType.EML.mime())
                || magic.getMediaTypeRegistry().isInstanceOf(type, org.apache.tika.mime.MediaType.TEXT_PLAIN);
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
