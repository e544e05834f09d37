package io.docket.ocr.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.util.CharsetUtil;

/** Text of mails, which say in which character set they are, or don't, or say it wrongly. */
final class Charsets {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    /** By the name that the mail gives it; null when it gives none. */
    static String text(byte[] bytes, String name) {
        Charset said = name == null ? null : CharsetUtil.lookup(name);
        return said == null || said.equals(StandardCharsets.US_ASCII) ? text(bytes) : new String(bytes, said);
    }

    /** As UTF-8 if it can be that. */
    static String text(byte[] bytes) {
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
