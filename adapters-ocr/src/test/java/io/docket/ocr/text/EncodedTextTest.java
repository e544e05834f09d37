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
}
