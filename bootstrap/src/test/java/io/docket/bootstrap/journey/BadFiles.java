package io.docket.bootstrap.journey;

import java.io.ByteArrayInputStream;
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
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

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

    /** A mail with a mail in it, and so on. */
    static byte[] mailsInMails(int mails) {
        String mail = mail("Text", "Content-Type: text/plain\n\nThe innermost mail.\n");
        for (int number = 1; number < mails; number++) {
            String mixed = "Content-Type: multipart/mixed; boundary=%1$s\n\n--%1$s\nContent-Type: text/plain\n\n"
                    + "Mail %1$s.\n--%1$s\nContent-Type: message/rfc822\n\n%2$s\n--%1$s--\n";
            mail = mail("Forwarded", mixed.formatted("number" + number, mail));
        }
        return mail.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] mailOfParts(int parts, String multipart) {
        String part = "--part\nContent-Type: text/plain\n\nword\n";
        String all = "Content-Type: multipart/" + multipart + "; boundary=part\n\n" + part.repeat(parts) + "--part--\n";
        return mail("Parts", all).getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] mailOfHeaders(int headers) {
        return mail("Headers", "X-Header: value\n".repeat(headers) + "\nText\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String mail(String subject, String rest) {
        return "From: ann@example.com\nTo: bob@example.com\nSubject: " + subject + "\nMIME-Version: 1.0\n" + rest;
    }

    /** What Outlook saves a message as, of which the end did not arrive. */
    static byte[] halfMessage() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var message = new POIFSFileSystem()) {
            message.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
            message.createDocument(new ByteArrayInputStream(new byte[20_000]), "__substg1.0_1000001F");
            message.writeFilesystem(bytes);
        }
        return Arrays.copyOf(bytes.toByteArray(), 9_000);
    }

    /** Archives of archives, each of which is small: together they unpack to gigabytes. */
    static byte[] bombOfArchives() throws IOException {
        byte[] bomb = zip("zeros.pdf", new byte[20 << 20], 1);
        for (int depth = 0; depth < 3; depth++) {
            bomb = zip("lib.zip", bomb, 8);
        }
        return bomb;
    }

    private static byte[] zip(String name, byte[] content, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int number = 0; number < times; number++) {
                zip.putNextEntry(new ZipEntry(number + name));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
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
