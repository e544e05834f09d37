package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.regex.Pattern;

/** A file as it was stored: the SHA-256 of its bytes in lower-case hexadecimal, and its size in bytes. */
public record StoredFile(String sha256, long size) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public StoredFile {
        if (sha256 == null || !HASH.matcher(sha256).matches()) {
            throw new InvalidValue("sha256", "must have 64 lower-case hexadecimal characters");
        }
        if (size < 1) {
            throw new InvalidValue("size", "of a stored file must be at least one byte");
        }
    }
}
