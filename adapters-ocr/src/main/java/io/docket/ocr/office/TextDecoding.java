package io.docket.ocr.office;

import io.docket.application.document.UnreadableFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Text of strangers: in the character set that its first bytes say, else in UTF-8 where it is that, else in windows-1252, as
 * programs in the west of Europe write it.
 */
public final class TextDecoding {
    private static final int MOST_BYTES = 16 << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** One control character in so many is the debris of a printer; more are no text. */
    private static final int RARE = 200;

    private TextDecoding() {}

    /** Empty where the bytes are no text. */
    public static Optional<String> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableFile("The text has more than " + MOST_BYTES + " bytes.");
        }
        byte[] bytes = Files.readAllBytes(file);
        return Optional.of(decode(bytes)).filter(TextDecoding::isText).map(TextDecoding::clean);
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return text(bytes, 0, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int index = 0; index < start.length; index++) {
            if (bytes.length <= index || (bytes[index] & 255) != start[index]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
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
