package io.docket.ocr.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.UnpackedFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.image.ImageLimits;
import io.docket.ocr.scratch.ScratchFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Mails and archives made by Python's libraries and Info-ZIP (fixtures.py beside them), and by Outlook and Exchange (of Apache Tika's tests). */
class UnpackerTest extends UnpackerFixture {
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
