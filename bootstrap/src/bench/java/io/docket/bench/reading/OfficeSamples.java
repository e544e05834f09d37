package io.docket.bench.reading;

import io.docket.application.document.ImageType;
import io.docket.ocr.image.ImageEncoding;
import io.docket.ocr.image.ImageFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A file of each type that offices have, of the tests' samples or made of them, and the largest of those that hold many things. */
record OfficeSamples(Path folder) {
    private static final Path READING = Path.of("adapters-ocr/src/test/resources/io/docket/ocr");
    private static final Path DOCUMENTS = Path.of("bootstrap/src/test/resources/documents");
    private static final int FILES = 500;

    /** A PDF with a text layer, which costs least to read: what all else is compared to. */
    static Path textPdf() {
        return DOCUMENTS.resolve("zugferd-invoice.pdf");
    }

    /** Of each type one. */
    List<Path> small() throws IOException {
        var files = new ArrayList<Path>();
        try (Stream<Path> office = Files.list(READING.resolve("office"))) {
            for (Path file : office.sorted().toList()) {
                files.add(file.toString().endsWith(".gz") ? unpacked(file) : file);
            }
        }
        for (String container : List.of("order.eml", "testMSG_att_doc.msg", "documents.zip")) {
            files.add(READING.resolve("container").resolve(container));
        }
        files.add(text("letter.txt", "Sehr geehrte Damen und Herren, die Größe stimmt.\n"));
        files.add(text("sheet.csv", "Größe;12,50;Köln\n"));
        files.add(text("page.html", "<h1>Rechnung</h1><p>Die Größe stimmt, es fehlt die Nummer.</p>\n"));
        files.addAll(pictures());
        return files;
    }

    private Path unpacked(Path file) throws IOException {
        Path plain = folder.resolve(file.getFileName().toString().replace(".gz", ""));
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
            Files.copy(packed, plain);
        }
        return plain;
    }

    private Path text(String name, String line) throws IOException {
        return Files.writeString(folder.resolve(name), line.repeat(40));
    }

    /** The same photo of a receipt in each type; the JPEG is what the others are compared to. */
    private List<Path> pictures() throws IOException {
        byte[] jpeg = Files.readAllBytes(DOCUMENTS.resolve("receipt.jpg"));
        BufferedImage picture = ImageFiles.decoded(jpeg);
        Path bmp = folder.resolve("receipt.bmp");
        Path gif = folder.resolve("receipt.gif");
        ImageIO.write(picture, "bmp", bmp.toFile());
        ImageIO.write(picture, "gif", gif.toFile());
        return List.of(
                Files.write(folder.resolve("receipt.jpg"), jpeg),
                bmp,
                gif,
                Files.write(folder.resolve("receipt.webp"), ImageEncoding.encode(picture, ImageType.WEBP)));
    }

    /** A spreadsheet of OpenDocument with so many rows. */
    Path spreadsheet(int rows) throws IOException {
        var content = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">"
                + "<office:body><office:spreadsheet><table:table table:name=\"Rows\">");
        for (int row = 0; row < rows; row++) {
            content.append("<table:table-row>");
            for (int column = 0; column < 8; column++) {
                content.append("<table:table-cell office:value-type=\"string\"><text:p>Größe ")
                        .append(row)
                        .append(" in ")
                        .append(column)
                        .append("</text:p></table:table-cell>");
            }
            content.append("</table:table-row>");
        }
        content.append("</table:table></office:spreadsheet></office:body></office:document-content>");
        String type = "application/vnd.oasis.opendocument.spreadsheet";
        Path file = folder.resolve("rows.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            stored(zip, "mimetype", type.getBytes(StandardCharsets.US_ASCII));
            entry(
                    zip,
                    "META-INF/manifest.xml",
                    ("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                                    + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + type
                                    + "\"/><manifest:file-entry manifest:full-path=\"content.xml\""
                                    + " manifest:media-type=\"text/xml\"/></manifest:manifest>")
                            .getBytes(StandardCharsets.UTF_8));
            entry(zip, "content.xml", content.toString().getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** An archive of as many letters as an archive may hold. */
    Path manyFiles() throws IOException {
        byte[] letter = Files.readAllBytes(READING.resolve("office/letter.docx"));
        Path file = folder.resolve("many.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int number = 0; number < FILES; number++) {
                entry(zip, "letter" + number + ".docx", letter);
            }
        }
        return file;
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        put(zip, entry, content);
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        put(zip, new ZipEntry(name), content);
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
