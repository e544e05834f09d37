package io.docket.ocr.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnpackedFile;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.image.ImageLimits;
import io.docket.ocr.type.FileTypes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Mails and archives made by Python's libraries and Info-ZIP (fixtures.py beside them), and by Outlook and Exchange (of Apache Tika's tests). */
/** Takes files apart in a folder of the test. */
abstract class UnpackerFixture {
    static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    static final ContainerLimits LIMITS = new ContainerLimits(3, 20, 100L << 20, 100, 12, TEN_MINUTES);

    final FileTypes types = new FileTypes(ImageLimits.STANDARD, 600);

    @TempDir
    Path folder;

    Path made;

    @BeforeEach
    void makeFolder() throws IOException {
        made = Files.createDirectory(folder.resolve("made"));
    }

    Unpacker unpacker(ContainerLimits limits) {
        return new Unpacker(
                types,
                new ImageFiles(ImageLimits.STANDARD),
                (file, type, made, checkpoint) -> new UnpackedFile.Pages(file, type, 1, Optional.empty()),
                limits);
    }

    Path fixture(String name) throws IOException {
        try (InputStream content = UnpackerTest.class.getResourceAsStream(name)) {
            return Files.write(folder.resolve("upload"), content.readAllBytes());
        }
    }

    MediaType type(Path file) {
        return assertInstanceOf(Detected.Readable.class, types.detect(file)).type();
    }

    List<UnpackedFile> unpacked(Path file) {
        return unpacker(LIMITS).unpack(file, type(file), "upload", made, () -> {});
    }

    String refused(Path file) {
        return refused(LIMITS, file);
    }

    String refused(ContainerLimits limits, Path file) {
        MediaType type = type(file);
        String reason = assertThrows(
                        UnreadableFile.class, () -> unpacker(limits).unpack(file, type, "upload", made, () -> {}))
                .getMessage();
        var checked = unpacker(limits).check(file, type);
        assertEquals(
                reason, assertInstanceOf(Detected.Unreadable.class, checked).reason());
        return reason;
    }

    /** Each file by its depth, name, type and whether it has pages, or why not. */
    static List<String> told(List<UnpackedFile> files) {
        return files.stream()
                .map(file -> " ".repeat(file.depth())
                        + file.filename()
                        + file.mediaType().map(type -> " " + type).orElse("")
                        + (file.embedded() ? " embedded" : "")
                        + file.problem().map(problem -> " - " + problem).orElse(file.leaf() ? " read" : ""))
                .toList();
    }

    static String text(UnpackedFile file) throws IOException {
        return Files.readString(file.pages().orElseThrow().file());
    }

    Path zip(Object... namesAndContents) throws IOException {
        return Files.write(folder.resolve("upload"), zipped(namesAndContents));
    }

    static byte[] zipped(Object... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int index = 0; index < namesAndContents.length; index += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[index]));
                zip.write((byte[]) namesAndContents[index + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    byte[] invoice() throws IOException {
        try (InputStream content = UnpackerTest.class.getResourceAsStream("/io/docket/ocr/invoice/ubl-invoice.xml")) {
            return content.readAllBytes();
        }
    }

    static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    Path mail(String partsAndText) throws IOException {
        return Files.writeString(
                folder.resolve("upload"), "From: ann@example.com\nSubject: test\nMIME-Version: 1.0\n" + partsAndText);
    }

    static byte[] stored(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** Where the directory tells of a stream of that size. */
    static int streamOf(ByteBuffer message, int size) {
        return IntStream.range(0, message.capacity() / 128)
                .map(entry -> entry * 128)
                .filter(entry -> message.get(entry + 66) == 2 && message.getInt(entry + 120) == size)
                .findFirst()
                .orElseThrow();
    }
}
