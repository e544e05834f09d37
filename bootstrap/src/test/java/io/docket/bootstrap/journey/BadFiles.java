package io.docket.bootstrap.journey;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files that a new user might try, made small. */
final class BadFiles {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int KEY_BITS = 128;

    private BadFiles() {}

    static byte[] program() {
        return Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, 4096);
    }

    static byte[] encryptedLetter() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(
                    zip,
                    "META-INF/manifest.xml",
                    "<manifest><file-entry full-path=\"content.xml\"><encryption-data/></file-entry></manifest>");
        }
        return bytes.toByteArray();
    }

    /** Each page has its own text. */
    static byte[] pdf(int pages) throws IOException {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int number = 1; number <= pages; number++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("This is page " + number + " of a long invoice, and there is nothing else on it.");
                    content.endText();
                }
            }
            return saved(document);
        }
    }

    static byte[] encryptedPdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
            policy.setEncryptionKeyLength(KEY_BITS);
            document.protect(policy);
            return saved(document);
        }
    }

    /** A picture that says it has so many pixels; what would follow its header is missing. */
    static byte[] png(int width, int height) throws IOException {
        var header = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(header)) {
            data.writeBytes("IHDR");
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, 2, 0, 0, 0});
        }
        var bytes = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(bytes)) {
            data.write(PNG);
            chunk(data, header.toByteArray());
            chunk(data, "IDAT".getBytes(StandardCharsets.US_ASCII));
            chunk(data, "IEND".getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream data, byte[] typeAndContent) throws IOException {
        var sum = new CRC32();
        sum.update(typeAndContent);
        data.writeInt(typeAndContent.length - 4);
        data.write(typeAndContent);
        data.writeInt((int) sum.getValue());
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
