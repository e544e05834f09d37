package io.docket.ocr.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text of strangers is in the character set that its first bytes say, else in the one that it is said to be in, else in UTF-8
 * where it can be that, else in windows-1252, as programs in the west of Europe write it.
 */
public final class EncodedText {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    private EncodedText() {}

    /** Of text that does not say in which character set it is. */
    public static String of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    /**
     * Who says that text is in ASCII has not looked: where it is, it is in UTF-8, too. Who says ISO-8859-1 may mean
     * windows-1252, which has all of its letters and more; browsers read it so.
     */
    public static String of(byte[] bytes, Optional<Charset> said) {
        Optional<Charset> known = marked(bytes)
                .or(() -> said.filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
                        .map(charset -> charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset));
        String text = known.map(charset -> new String(bytes, charset)).orElseGet(() -> guessed(bytes));
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int index = 0; index < start.length; index++) {
            if (bytes.length <= index || (bytes[index] & 255) != start[index]) {
                return false;
            }
        }
        return true;
    }

    private static String guessed(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WESTERN);
        }
    }
}
