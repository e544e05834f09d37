package io.docket.ocr.office;

import java.time.Duration;

/**
 * How much of an office file is turned into pages; beyond each bound stands a sentence of its own. What text and pictures
 * a file of strangers may unpack to is bounded before it is unpacked. The length of a line of plain text needs no bound: its
 * pages have one.
 *
 * @param bytes of the file
 * @param unpacked bytes that all parts of a zip container may come to, as it says and as it turns out
 * @param characters of flowing text, which is laid out in memory
 * @param pictures in one file
 * @param cells of all sheets together
 * @param lettersOfCell that are shown; a longer text ends in a mark
 * @param pages that are made
 * @param longest time that a conversion may take
 * @param threads that turn files into pages at the same time
 */
public record OfficeLimits(
        long bytes,
        long unpacked,
        int characters,
        int pictures,
        int cells,
        int lettersOfCell,
        int pages,
        Duration longest,
        int threads) {
    /** As many pages as are read of a PDF, and as long a text in a cell as Excel allows. */
    public static OfficeLimits standard(int mostPages) {
        return new OfficeLimits(
                64L << 20,
                512L << 20,
                1_500_000,
                500,
                2_000_000,
                32_767,
                mostPages,
                Duration.ofMinutes(3),
                Math.max(2, Runtime.getRuntime().availableProcessors()));
    }
}
