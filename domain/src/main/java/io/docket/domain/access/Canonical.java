package io.docket.domain.access;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Bytes that stand for a list of values in exactly one way: each value with its length before it (four bytes, big-endian),
 * an absent one as the length -1; text in UTF-8, numbers in eight bytes, instants as their microseconds since 1970.
 */
final class Canonical {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Canonical text(String value) {
        return value(value.getBytes(StandardCharsets.UTF_8));
    }

    Canonical text(Optional<String> value) {
        value.ifPresentOrElse(this::text, this::absent);
        return this;
    }

    Canonical number(long value) {
        return value(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    Canonical instant(Instant value) {
        return number(Math.addExact(Math.multiplyExact(value.getEpochSecond(), 1_000_000L), value.getNano() / 1_000));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private void absent() {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(-1).array());
    }

    private Canonical value(byte[] value) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
        bytes.writeBytes(value);
        return this;
    }
}
