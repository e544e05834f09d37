package io.docket.ocr.office;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.text.EncodedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files of plain text: what is no text is told from it by its control characters. */
public final class TextDecoding {
    private static final int MOST_BYTES = 16 << 20;

    /** One control character in so many is the debris of a printer; more are no text. */
    private static final int RARE = 200;

    private TextDecoding() {}

    /** Empty where the bytes are no text. */
    public static Optional<String> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableFile("The text has more than " + MOST_BYTES + " bytes.");
        }
        byte[] bytes = Files.readAllBytes(file);
        return Optional.of(EncodedText.of(bytes)).filter(TextDecoding::isText).map(TextDecoding::clean);
    }

    private static boolean isText(String text) {
        long strange = text.chars()
                .filter(letter -> Character.isISOControl(letter) && !isLayout(letter) || letter == 0xFFFD)
                .count();
        return text.indexOf('\0') < 0 && strange * RARE <= text.length();
    }

    private static boolean isLayout(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f' || letter == 0x85;
    }

    private static String clean(String text) {
        return text.chars().noneMatch(letter -> Character.isISOControl(letter) && !isLayout(letter))
                ? text
                : text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r\\f]]", " ");
    }
}
