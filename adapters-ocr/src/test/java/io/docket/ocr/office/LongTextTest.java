package io.docket.ocr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text whose lines and cells are as long as somebody likes: each took a time that grew with the square of its length. */
@Timeout(120)
class LongTextTest {
    /** What tells that these are rows. */
    private static final String ROWS = "Kunde;Betrag\n".repeat(50);

    @TempDir
    Path folder;

    private String shown(MediaType type, String content) throws IOException {
        Path pdf = folder.resolve("shown.pdf");
        new OfficePages(OfficeLimits.standard(2_000))
                .toPdf(Files.writeString(folder.resolve("long"), content), type, pdf);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
    }

    @Test
    void lineOfTextIsShownToItsLastWord() throws IOException {
        String text = shown(MediaType.TEXT, words(300_000));

        assertEquals(300_000, text.split("\\s+").length);
        assertTrue(text.strip().endsWith("w299999"));
    }

    @Test
    void cellIsShownAsFarAsExcelWouldHoldItAndSaysThatThereIsMore() throws IOException {
        String text = shown(MediaType.CSV, ROWS + "first;\"" + words(300_000) + "\"\nlast;c\n");

        assertTrue(text.contains("w5000"), "letters within the bound");
        assertFalse(text.contains("w10000"), "letters beyond it");
        assertTrue(text.contains("[\u2026]"), "the mark");
        assertTrue(text.contains("last"), "the rows behind it");
    }

    @Test
    void rowOfManyFullCellsIsRefused() {
        String row = IntStream.range(0, 30).mapToObj(cell -> "x".repeat(30_000)).collect(Collectors.joining(";"));

        assertEquals(
                "A row of the file holds more than 655340 letters.",
                assertThrows(UnreadableFile.class, () -> shown(MediaType.CSV, ROWS + row))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"TEXT", "HTML", "CSV", "RTF"})
    void conversionThatTakesTooLongEnds(MediaType type) throws Exception {
        String text = words(150_000);
        Path file = Files.writeString(folder.resolve("long"), type == MediaType.RTF ? "{\\rtf1 " + text + "}" : text);
        var standard = OfficeLimits.standard(2_000);
        var impatient = new OfficePages(new OfficeLimits(
                standard.bytes(),
                standard.unpacked(),
                standard.characters(),
                standard.pictures(),
                standard.cells(),
                standard.lettersOfCell(),
                standard.pages(),
                Duration.ofMillis(1),
                2));

        assertThrows(UnreadableFile.class, () -> impatient.toPdf(file, type, folder.resolve("never.pdf")));

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("office-pages")) {
                thread.join();
            }
        }
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count(), "nothing lies about");
        }
    }
}
