package io.docket.ocr.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncodedTextTest {
    private static final String TEXT = "Größe für Łódź";

    @Test
    void firstBytesSayInWhichCharacterSetTextIs() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            byte[] marked = ("\uFEFF" + TEXT).getBytes(charset);

            assertEquals(TEXT, EncodedText.of(marked), charset.name());
            assertEquals(TEXT, EncodedText.of(marked, Optional.of(StandardCharsets.ISO_8859_1)), charset.name());
        }
    }

    @Test
    void textIsInTheCharacterSetThatItIsSaidToBeIn() {
        Charset central = Charset.forName("ISO-8859-2");

        assertEquals(TEXT, EncodedText.of(TEXT.getBytes(central), Optional.of(central)));
    }

    @Test
    void textThatSaysNothingIsUtf8OrWindows() {
        assertEquals(TEXT, EncodedText.of(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals("Größe 5 €", EncodedText.of("Größe 5 €".getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void whoSaysAsciiHasNotLooked() {
        assertEquals(
                TEXT, EncodedText.of(TEXT.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.US_ASCII)));
    }

    @Test
    void whoSaysLatinMayMeanWindows() {
        byte[] price = "für 5 €".getBytes(Charset.forName("windows-1252"));

        for (Charset said : new Charset[] {StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII}) {
            assertEquals("für 5 €", EncodedText.of(price, Optional.of(said)));
        }
    }

    @Test
    void pageThatSaysLatinMayMeanWindows() {
        for (String said : new String[] {"iso-8859-1", "us-ascii", "windows-1252"}) {
            String page = "<html><head><meta charset=\"" + said + "\"></head><body>für 5 €</body></html>";

            assertEquals(
                    "für 5 €",
                    WebPage.of(page.getBytes(Charset.forName("windows-1252")))
                            .body()
                            .text());
        }
    }

    @Test
    void noLetterIsCutInTwo() {
        assertEquals("a", CutText.start("a\uD83D\uDE00b", 2));
        assertEquals("a\uD83D\uDE00", CutText.start("a\uD83D\uDE00b", 3));
        assertEquals("ab", CutText.start("ab", 2));
    }
}
