package io.docket.ocr.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnpackedFile;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.image.ImageLimits;
import io.docket.ocr.scratch.ScratchFailure;
import io.docket.ocr.type.FileTypes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails and archives made by Python's libraries and Info-ZIP (fixtures.py beside them), and by Outlook and Exchange (of Apache Tika's tests). */
class UnpackerTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final ContainerLimits LIMITS = new ContainerLimits(3, 20, 100L << 20, 100, 12, TEN_MINUTES);

    private final FileTypes types = new FileTypes(ImageLimits.STANDARD, 600);

    @TempDir
    private Path folder;

    private Path made;

    @BeforeEach
    void makeFolder() throws IOException {
        made = Files.createDirectory(folder.resolve("made"));
    }

    private Unpacker unpacker(ContainerLimits limits) {
        return new Unpacker(
                types,
                new ImageFiles(ImageLimits.STANDARD),
                (file, type, made, checkpoint) -> new UnpackedFile.Pages(file, type, 1, Optional.empty()),
                limits);
    }

    private Path fixture(String name) throws IOException {
        try (InputStream content = UnpackerTest.class.getResourceAsStream(name)) {
            return Files.write(folder.resolve("upload"), content.readAllBytes());
        }
    }

    private MediaType type(Path file) {
        return assertInstanceOf(Detected.Readable.class, types.detect(file)).type();
    }

    private List<UnpackedFile> unpacked(Path file) {
        return unpacker(LIMITS).unpack(file, type(file), "upload", made, () -> {});
    }

    private String refused(Path file) {
        return refused(LIMITS, file);
    }

    private String refused(ContainerLimits limits, Path file) {
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
    private static List<String> told(List<UnpackedFile> files) {
        return files.stream()
                .map(file -> " ".repeat(file.depth())
                        + file.filename()
                        + file.mediaType().map(type -> " " + type).orElse("")
                        + (file.embedded() ? " embedded" : "")
                        + file.problem().map(problem -> " - " + problem).orElse(file.leaf() ? " read" : ""))
                .toList();
    }

    private static String text(UnpackedFile file) throws IOException {
        return Files.readString(file.pages().orElseThrow().file());
    }

    private Path zip(Object... namesAndContents) throws IOException {
        return Files.write(folder.resolve("upload"), zipped(namesAndContents));
    }

    private static byte[] zipped(Object... namesAndContents) throws IOException {
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

    private byte[] invoice() throws IOException {
        try (InputStream content = UnpackerTest.class.getResourceAsStream("/io/docket/ocr/invoice/ubl-invoice.xml")) {
            return content.readAllBytes();
        }
    }

    @Test
    void aMailInAnArchiveIsItsTextAndItsAttachments() throws IOException {
        List<UnpackedFile> files = unpacked(fixture("documents.zip"));
        assertEquals(
                List.of(
                        "upload ZIP",
                        " November/order.eml EML",
                        "  message.html HTML read",
                        "  logo.png PNG embedded - It is a small picture in the text, such as a logo, and is not read.",
                        "  Rechnung Müller & Söhne.pdf PDF read",
                        "  receipt.jpg JPEG read",
                        "  letter.docx DOCX read"),
                told(files));
        assertEquals(25_369, files.get(5).content().orElseThrow().size());
    }

    @Test
    void aMailsTextHasItsHeadAndWhatItSays() throws IOException {
        String page = text(unpacked(fixture("order.eml")).get(1));
        assertTrue(page.contains("From: Jörg Müller &lt;joerg@example.org&gt;"), page);
        assertTrue(page.contains("Subject: Rechnung RE-4711 für Ölfilter – bitte prüfen"), page);
        assertTrue(page.contains("anbei die <b>Unterlagen</b> zur Bestellung 99-Ö."), page);
        assertFalse(page.contains("pre-wrap"), page);
    }

    @Test
    void aMailsTextShowsThePicturesThatItBringsAlongAndNoOthers() throws IOException {
        String page = text(unpacked(fixture("order.eml")).get(1));
        assertTrue(page.contains("<img src=\"data:;base64,iVBORw0KGgo"), page);
        String picture = "<img src='cid:logo@x'>";
        Path file = mail("Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n"
                + "<img src='cid:other@x'><img src='CID:l%6Fgo@x'>\n"
                + "--b\nContent-Type: image/png\nContent-ID: <logo@x>\n\npicture\n--b--\n");
        assertTrue(text(unpacked(file).get(1))
                .contains("<img src=\"cid:other@x\"><img src=\"data:;base64,cGljdHVyZQ==\">"));
        String large = "x".repeat(5 << 20);
        Path much = mail("Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n"
                + picture.repeat(3) + "\n--b\nContent-Type: image/png\nContent-ID: <logo@x>\n\n" + large + "\n--b--\n");
        String shown = text(unpacked(much).get(1));
        assertEquals(List.of(1, 2), List.of(count(shown, "data:;base64"), count(shown, "cid:logo@x")));
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private Path mail(String partsAndText) throws IOException {
        return Files.writeString(
                folder.resolve("upload"), "From: ann@example.com\nSubject: test\nMIME-Version: 1.0\n" + partsAndText);
    }

    @Test
    void textBeyondWhatAMailMaySayIsAFileOfIt() throws IOException {
        String part = "--b\nContent-Type: text/plain\n\n" + "word ".repeat(500_000) + "\n";
        List<UnpackedFile> files =
                unpacked(mail("Content-Type: multipart/mixed; boundary=b\n\n" + part.repeat(3) + "--b--\n"));
        assertEquals(
                List.of(
                        "upload EML",
                        " message.html HTML read",
                        " attachment-1.txt TEXT read",
                        " attachment-2.txt TEXT read"),
                told(files));
        assertEquals(500_000, count(text(files.get(1)), "word"));
    }

    @Test
    void aTextOfVeryManyElementsIsShownAsItIs() throws IOException {
        String text = "<style>p{}</style>".repeat(50_000) + "<p>a".repeat(600_000);
        String page =
                text(unpacked(mail("Content-Type: text/html\n\n<head>" + text)).get(1));
        assertEquals(600_000, count(page, "<p>a"));
    }

    @Test
    void longLinesOfAMailsHeadAreCut() throws IOException {
        String everybody = "somebody@example.com, ".repeat(10_000);
        String page = text(
                unpacked(mail("To: " + everybody + "\nX-Other: 1\n\nHello")).get(1));
        assertTrue(page.contains("somebody@example.com …</div>"), page);
        assertTrue(page.length() < 3_000, page);
    }

    @Test
    void mailsOfFarTooManyPartsOrLinesAreRefused() throws IOException {
        String mixed = "Content-Type: multipart/mixed; boundary=b\n\n";
        String parts = "--b\nContent-Type: text/plain\n\nword\n".repeat(100_000);
        assertEquals(
                "The file holds more than 20 files; send them in smaller ones.",
                refused(mail(mixed + parts + "--b--")));
        String forms = "Content-Type: multipart/alternative; boundary=b\n\n" + parts + "--b--";
        assertEquals("The mail has more parts, or more within each other, than mails have.", refused(mail(forms)));
        String longHead = "The mail's head, or that of a part of it, is longer than those of mails are.";
        assertEquals(longHead, refused(mail("X-Line: 1\n".repeat(100_000) + "\nword")));
        assertEquals(longHead, refused(mail("X-Line: " + "long ".repeat(1 << 20) + "\n\nword")));
        var nested = new StringBuilder();
        for (int depth = 0; depth < 1_000; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }
        assertEquals(
                "The mail has more parts, or more within each other, than mails have.",
                refused(mail(nested.toString())));
    }

    @Test
    void aFileThatIsNotWhatWasPackedSaysSo() throws IOException {
        byte[] stored = stored("a.xml", invoice());
        stored[stored.length / 2] ^= 1;
        Path file = zip("inner.zip", stored, "b.xml", invoice());
        assertEquals(
                List.of(
                        "upload ZIP",
                        " inner.zip ZIP",
                        "  a.xml - The file is damaged in the archive.",
                        " b.xml UBL read"),
                told(unpacked(file)));
    }

    private static byte[] stored(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void anOutlookMessageWhoseStreamsLieOverEachOtherIsRefused() throws IOException {
        Path file = fixture("testMSG_att_doc.msg");
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer message = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int entry : new int[] {streamOf(message, 24_064), streamOf(message, 3_512)}) {
            message.putInt(entry + 120, 30_000);
        }
        assertEquals(
                "The Outlook message is damaged and cannot be read.",
                refused(Files.write(folder.resolve("over"), bytes)));
    }

    /** Where the directory tells of a stream of that size. */
    private static int streamOf(ByteBuffer message, int size) {
        return IntStream.range(0, message.capacity() / 128)
                .map(entry -> entry * 128)
                .filter(entry -> message.get(entry + 66) == 2 && message.getInt(entry + 120) == size)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMailInAMailIsAFileOfItsOwnAndWhatCannotBeReadSaysWhy() throws IOException {
        assertEquals(
                List.of(
                        "upload EML",
                        " message.html HTML read",
                        " message-1.eml EML",
                        "  message.html HTML read",
                        "  etc/invoice.pdf PDF read",
                        " meeting.ics - It is a calendar entry, which is not read."),
                told(unpacked(fixture("forwarded.eml"))).subList(0, 6));
    }

    @Test
    void oldNamesAreReadAndLeadNowhereAndEncryptedFilesSaySo() throws IOException {
        assertEquals(
                List.of(
                        "upload ZIP",
                        " Prüfung/invoice.pdf PDF read",
                        " windows/invoice.pdf PDF read",
                        " empty.pdf - The file is empty.",
                        " receipt.jpg - The file is encrypted in the archive; send it without a password."),
                told(unpacked(fixture("old.zip"))));
        try (var all = Files.list(folder)) {
            assertEquals(2, all.count(), "nothing is written elsewhere");
        }
    }

    @Test
    void anOutlookMessageIsReadAsAMailIs() throws IOException {
        List<UnpackedFile> files = unpacked(fixture("testMSG_att_doc.msg"));
        assertEquals(
                List.of("upload MSG", " message.html HTML read"), told(files).subList(0, 2));
        assertTrue(files.size() > 2, () -> told(files).toString());
        assertTrue(text(files.get(1)).contains("Subject: "), text(files.get(1)));
    }

    @Test
    void aMessageInAnOutlookMessageIsReadToo() throws IOException {
        List<UnpackedFile> files = unpacked(fixture("testMSG_att_msg.msg"));
        assertTrue(
                files.stream()
                        .anyMatch(file -> file.depth() == 2 && file.filename().equals("message.html")),
                () -> told(files).toString());
    }

    @Test
    void anOutlookMessageThatIsCutOffIsRefused() throws IOException {
        Path whole = fixture("testMSG_att_doc.msg");
        Path half = Files.write(folder.resolve("half"), java.util.Arrays.copyOf(Files.readAllBytes(whole), 30_000));
        String reason =
                types.detect(half) instanceof Detected.Unreadable unreadable ? unreadable.reason() : refused(half);
        assertTrue(reason.contains("damaged"), reason);
    }

    @Test
    void attachmentsInExchangesOwnFormAreFiles() throws IOException {
        List<UnpackedFile> files = unpacked(fixture("testWINMAIL.dat"));
        assertEquals("upload TNEF", told(files).get(0));
        assertTrue(files.size() > 1, () -> told(files).toString());
    }

    @Test
    void archivesInArchivesAreReadToADepth() throws IOException {
        byte[] inner = zipped("a.xml", invoice());
        Path file = zip("one.zip", zipped("two.zip", zipped("three.zip", inner), "b.xml", invoice()));
        assertEquals(
                List.of(
                        "upload ZIP",
                        " one.zip ZIP",
                        "  two.zip ZIP",
                        "   three.zip ZIP - It lies too deep in files within files, and is not read.",
                        "  b.xml UBL read"),
                told(unpacked(file)));
        Path deeper = zip("1.zip", zipped("2.zip", zipped("3.zip", zipped("4.zip", inner))));
        assertEquals(
                "Nothing in the file can be read. 3.zip: It lies too deep in files within files, and is not read.",
                refused(deeper));
    }

    @Test
    void anArchiveThatUnpacksToFarMoreThanItsSizeIsRefused() throws IOException {
        byte[] zeros = new byte[80 << 20];
        assertEquals(
                "The file unpacks to more than 100 times its size, as no documents do.",
                refused(zip("zeros.pdf", zeros)));
    }

    @Test
    void anArchiveOfTooManyBytesOrFilesIsRefused() throws IOException {
        var small = new ContainerLimits(3, 2, 100, 100, 12, TEN_MINUTES);
        assertEquals("What the file holds is larger than 0 MiB unpacked.", refused(small, zip("a.pdf", new byte[200])));
        byte[] few = "a".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "The file holds more than 2 files; send them in smaller ones.",
                refused(small, zip("a", few, "b", few, "c", few)));
    }

    @Test
    void aFileWhosePagesWouldBeTooManyIsLeftOut() throws IOException {
        var twoPages = new ContainerLimits(3, 20, 1 << 20, 100, 2, TEN_MINUTES);
        Path file = zip("a.xml", invoice(), "b.xml", invoice(), "c.xml", invoice());
        assertEquals(
                List.of(
                        "upload ZIP",
                        " a.xml UBL read",
                        " b.xml UBL read",
                        " c.xml UBL - With it the document would have more than 2 pages."),
                told(unpacker(twoPages).unpack(file, MediaType.ZIP, "upload", made, () -> {})));
    }

    @Test
    void noFileIsTurnedIntoPagesOnceTheDocumentHasAsManyAsItMay() throws IOException {
        var full = new ContainerLimits(3, 20, 1 << 20, 100, 2, TEN_MINUTES);
        var read = new ArrayList<Path>();
        var unpacker = new Unpacker(
                types,
                new ImageFiles(ImageLimits.STANDARD),
                (file, type, made, checkpoint) -> {
                    read.add(file);
                    return new UnpackedFile.Pages(file, type, 1, Optional.empty());
                },
                full);
        Path file = zip("a.xml", invoice(), "b.xml", invoice(), "c.xml", invoice(), "d.xml", invoice());
        assertEquals(
                5,
                unpacker.unpack(file, MediaType.ZIP, "upload", made, () -> {}).size());
        assertEquals(2, read.size());
    }

    @Test
    void filesWhoseTurnComesTooLateAreNotRead() throws IOException {
        var clock = new AtomicLong(Long.MAX_VALUE - 1);
        var slow = new Unpacker(
                types,
                new ImageFiles(ImageLimits.STANDARD),
                (file, type, made, checkpoint) -> {
                    clock.addAndGet(Duration.ofMinutes(6).toNanos());
                    return new UnpackedFile.Pages(file, type, 1, Optional.empty());
                },
                LIMITS,
                clock::get);
        String late =
                " - The files before it took more than 10 minutes, so it is not read; send it in a smaller upload.";
        Path file = zip("a.xml", invoice(), "b.xml", invoice(), "c.xml", invoice(), "d.zip", zipped("e", new byte[1]));
        assertEquals(
                List.of("upload ZIP", " a.xml UBL read", " b.xml UBL read", " c.xml UBL" + late, " d.zip ZIP" + late),
                told(slow.unpack(file, MediaType.ZIP, "upload", made, () -> {})));
    }

    @Test
    void takingApartEndsBeforeTheNextFileWhenItIsToStop() throws IOException {
        var stop = new IllegalStateException("stop");
        var before = new AtomicLong();
        Runnable checkpoint = () -> {
            if (before.incrementAndGet() == 3) {
                throw stop;
            }
        };
        Path file = zip("inner.zip", zipped("a.xml", invoice(), "b.xml", invoice()));
        assertEquals(
                stop,
                assertThrows(
                        IllegalStateException.class,
                        () -> unpacker(LIMITS).unpack(file, MediaType.ZIP, "upload", made, checkpoint)));
    }

    @Test
    void mailThatWaitsForOthersEndsWhenItIsToStop() throws IOException {
        var busy = new Kinds(types, new ImageFiles(ImageLimits.STANDARD), new Semaphore(0));
        var stop = new IllegalStateException("stop");
        Runnable checkpoint = () -> {
            throw stop;
        };
        var inside = new Inside(new Budget(LIMITS, 1, made, System::nanoTime));
        assertEquals(
                stop,
                assertThrows(
                        IllegalStateException.class,
                        () -> busy.open(folder.resolve("mail.msg"), MediaType.MSG, inside, checkpoint)));
    }

    @Test
    void aDiskThatCannotBeWrittenIsNoFaultOfTheFile() throws IOException {
        Path file = zip("a.xml", invoice());
        Files.createDirectory(made.resolve("1"));
        assertThrows(
                ScratchFailure.class, () -> unpacker(LIMITS).unpack(file, MediaType.ZIP, "upload", made, () -> {}));
    }

    @Test
    void whatHoldsNothingToReadIsRefused() throws IOException {
        assertEquals("It holds no files.", refused(zip("__MACOSX/a", new byte[] {1}, "folder/", new byte[0])));
        assertTrue(refused(zip("a.exe", "MZ\0\0".getBytes(StandardCharsets.UTF_8)))
                .startsWith("Nothing in the file can be read. a.exe: "));
        Path broken = Files.write(
                folder.resolve("upload"), java.util.Arrays.copyOf(zipped("a.xml", invoice(), "b", new byte[9]), 700));
        assertEquals("The archive is damaged and cannot be read.", refused(broken));
    }
}
