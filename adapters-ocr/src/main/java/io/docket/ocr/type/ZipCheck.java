package io.docket.ocr.type;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.office.OfficeLimits;
import io.docket.ocr.xml.UnpackedPart;
import io.docket.ocr.xml.XmlWalk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Which office document a zip container is, by the parts it says it has: Office Open XML with macros or without, which are
 * never run, and OpenDocument.
 */
record ZipCheck(OfficeLimits limits) {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_ENTRIES = 20_000;
    private static final long LONGEST_LIST = 8L << 20;

    private static final Map<String, MediaType> OPEN_DOCUMENTS = Map.of(
            "application/vnd.oasis.opendocument.text", MediaType.ODT,
            "application/vnd.oasis.opendocument.text-template", MediaType.ODT,
            "application/vnd.oasis.opendocument.spreadsheet", MediaType.ODS,
            "application/vnd.oasis.opendocument.spreadsheet-template", MediaType.ODS,
            "application/vnd.oasis.opendocument.presentation", MediaType.ODP,
            "application/vnd.oasis.opendocument.presentation-template", MediaType.ODP);

    /** Empty for a zip archive that is no office document. */
    Optional<Detected> check(Path file) throws IOException {
        if (ZipDirectory.bytes(file) > LONGEST_LIST) {
            return Optional.of(new Detected.Unreadable("The file is an archive of more parts than can be read."));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean office = zip.getEntry(CONTENT_TYPES) != null;
            ZipEntry mimetype = zip.getEntry("mimetype");
            if (!office && mimetype == null) {
                return Optional.empty();
            }
            Optional<String> tooLarge = tooLarge(zip);
            if (tooLarge.isPresent()) {
                return tooLarge.map(Detected.Unreadable::new);
            }
            return office ? office(zip) : openDocument(zip, mimetype);
        } catch (ZipException broken) {
            // Or one whose names are not in UTF-8, as those of office documents always are: an archive, if anything.
            return Optional.empty();
        } catch (UnreadableFile broken) {
            return Optional.of(new Detected.Unreadable(broken.getMessage()));
        }
    }

    /** By the sizes that it claims; while it is read, what it unpacks to is counted again. */
    private Optional<String> tooLarge(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            return Optional.of(
                    "The office document has " + zip.size() + " parts; at most " + MOST_ENTRIES + " are read.");
        }
        long unpacked =
                zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        if (unpacked > limits.unpacked()) {
            return Optional.of("The office document unpacks to more than " + (limits.unpacked() >> 20) + " MiB.");
        }
        return Optional.empty();
    }

    private static Optional<Detected> office(ZipFile zip) throws IOException {
        Set<String> types = new HashSet<>();
        try (InputStream content = bounded(zip, zip.getEntry(CONTENT_TYPES))) {
            XmlWalk xml = XmlWalk.of(content);
            xml.children(name -> xml.attribute("ContentType").ifPresent(types::add));
        }
        if (types.stream().anyMatch(type -> type.startsWith("application/vnd.ms-excel.sheet.binary."))) {
            return Optional.of(new Detected.Unreadable(
                    "Excel's binary workbooks (xlsb) cannot be read; save the workbook as xlsx."));
        }
        return Optional.of(types.stream()
                .filter(type -> type.endsWith(".main+xml"))
                .flatMap(type -> office(type).stream())
                .findFirst()
                .<Detected>map(Detected.Readable::new)
                .orElseGet(() -> new Detected.Unreadable(
                        "The Office document is neither a text, a workbook nor a presentation, and cannot be read.")));
    }

    private static Optional<MediaType> office(String main) {
        if (main.contains("wordprocessingml") || main.contains("ms-word")) {
            return Optional.of(MediaType.DOCX);
        }
        if (main.contains("spreadsheetml") || main.contains("ms-excel")) {
            return Optional.of(MediaType.XLSX);
        }
        return main.contains("presentationml") || main.contains("ms-powerpoint")
                ? Optional.of(MediaType.PPTX)
                : Optional.empty();
    }

    private static Optional<Detected> openDocument(ZipFile zip, ZipEntry mimetype) throws IOException {
        String name;
        try (InputStream content = zip.getInputStream(mimetype)) {
            name = new String(content.readNBytes(100), StandardCharsets.US_ASCII).strip();
        }
        if (!name.startsWith("application/vnd.oasis.opendocument.")) {
            return Optional.empty();
        }
        MediaType type = OPEN_DOCUMENTS.get(name);
        if (type == null) {
            return Optional.of(new Detected.Unreadable(
                    "The OpenDocument file is neither a text, a spreadsheet nor a presentation, and cannot be read."));
        }
        return Optional.of(
                isEncrypted(zip)
                        ? new Detected.Unreadable("The OpenDocument file is encrypted; send it without a password.")
                        : new Detected.Readable(type));
    }

    private static boolean isEncrypted(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        var found = new boolean[1];
        try (InputStream content = bounded(zip, manifest)) {
            XmlWalk xml = XmlWalk.of(content);
            xml.children(entry -> xml.children(inner -> found[0] |= inner.equals("encryption-data")));
        }
        return found[0];
    }

    private static InputStream bounded(ZipFile zip, ZipEntry entry) throws IOException {
        return UnpackedPart.bounded(zip.getInputStream(entry), LONGEST_LIST);
    }
}
