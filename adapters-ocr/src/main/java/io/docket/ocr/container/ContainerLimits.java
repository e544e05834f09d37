package io.docket.ocr.container;

import java.time.Duration;

/**
 * How much is unpacked of one upload.
 *
 * @param depth of containers within each other; the upload is the first
 * @param files in all
 * @param bytes in all
 * @param ratio how many times the upload's own size the bytes may be, where they are more than a few
 * @param pages of all files together
 * @param longest time, after which no further file is begun
 */
public record ContainerLimits(int depth, int files, long bytes, int ratio, int pages, Duration longest) {
    private static final long FEW_BYTES = 64L << 20;

    /** Five deep, 500 files, 1 GiB, 100 times the upload's size, and ten minutes. */
    public static ContainerLimits standard(int pages) {
        return new ContainerLimits(5, 500, 1L << 30, 100, pages, Duration.ofMinutes(10));
    }

    /** How many bytes an upload of a size may unpack to before that is suspicious. */
    long plausible(long size) {
        return Math.max(FEW_BYTES, size * ratio);
    }
}
