package io.docket.bench.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Makes a mail, a message of Outlook and an archive that are as large as uploads may be by default, or as is read of them: a text, ten
 * letters, and tens of megabytes of which nothing can be read.
 */
record LargeContainers(Path folder, Path letter) {
    private static final int NOISE = 56 << 20;
    private static final int LETTERS = 10;
    private static final int PARAGRAPHS = 1_000;
    private static final String PARAGRAPH =
            "<p>Die Lieferung mit der Nummer 4711 kam am 24. November an, und wir bitten um "
                    + "eine Rechnung über die fünf Paletten, die auf dem Schein stehen.</p>\n";

    List<Path> made() throws IOException {
        return List.of(mail(), message(), archive());
    }

    private static byte[] noise() {
        byte[] noise = new byte[NOISE];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] text() {
        return PARAGRAPH.repeat(PARAGRAPHS).getBytes(StandardCharsets.UTF_8);
    }

    private Path mail() throws IOException {
        Path file = folder.resolve("large.eml");
        try (OutputStream out = Files.newOutputStream(file)) {
            write(
                    out,
                    "From: ann@example.com\r\nTo: bob@example.com\r\nSubject: large\r\nMIME-Version: 1.0\r\n"
                            + "Content-Type: multipart/mixed; boundary=part\r\n\r\n");
            part(out, "text/html; charset=utf-8", text());
            for (int number = 0; number < LETTERS; number++) {
                part(out, "application/octet-stream; name=letter" + number + ".docx", Files.readAllBytes(letter));
            }
            part(out, "application/octet-stream; name=noise.bin", noise());
            write(out, "--part--\r\n");
        }
        return file;
    }

    private static void part(OutputStream out, String type, byte[] content) throws IOException {
        write(out, "--part\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n\r\n");
        out.write(Base64.getMimeEncoder().encode(content));
        write(out, "\r\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private Path message() throws IOException {
        Path file = folder.resolve("large.msg");
        try (var message = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            stream(message.getRoot(), "__properties_version1.0", new byte[32]);
            stream(message.getRoot(), "__substg1.0_10130102", text());
            for (int number = 0; number < LETTERS; number++) {
                attachment(message, number, "letter" + number + ".docx", Files.readAllBytes(letter));
            }
            attachment(message, LETTERS, "noise.bin", noise());
            message.writeFilesystem(out);
        }
        return file;
    }

    private static void attachment(POIFSFileSystem message, int number, String name, byte[] content)
            throws IOException {
        DirectoryEntry folder = message.createDirectory("__attach_version1.0_#%08X".formatted(number));
        stream(folder, "__properties_version1.0", new byte[8]);
        stream(folder, "__substg1.0_3707001F", name.getBytes(StandardCharsets.UTF_16LE));
        stream(folder, "__substg1.0_37010102", content);
    }

    private static void stream(DirectoryEntry folder, String name, byte[] content) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(content));
    }

    private Path archive() throws IOException {
        Path file = folder.resolve("large.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int number = 0; number < LETTERS; number++) {
                entry(zip, "letter" + number + ".docx", Files.readAllBytes(letter));
            }
            entry(zip, "text.html", text());
            entry(zip, "noise.bin", noise());
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
