package io.docket.ocr.image;

import java.util.Set;

/** What the head of a JPEG says of its pixels. */
public record JpegHead(int bits, int components) {
    private static final int MARKER = 0xff;
    private static final int START_OF_IMAGE = 0xd8;
    private static final int START_OF_SCAN = 0xda;
    /** Huffman-coded ones: baseline, extended and progressive. */
    private static final Set<Integer> FRAMES = Set.of(0xc0, 0xc1, 0xc2);

    private static final JpegHead UNKNOWN = new JpegHead(0, 0);

    public static JpegHead of(byte[] jpeg) {
        if (jpeg.length < 4 || at(jpeg, 0) != MARKER || at(jpeg, 1) != START_OF_IMAGE) {
            return UNKNOWN;
        }
        int at = 2;
        while (at + 9 < jpeg.length && at(jpeg, at) == MARKER && at(jpeg, at + 1) != START_OF_SCAN) {
            int marker = at(jpeg, at + 1);
            if (FRAMES.contains(marker)) {
                return new JpegHead(at(jpeg, at + 4), at(jpeg, at + 9));
            }
            boolean filling = marker == MARKER;
            at += filling ? 1 : 2 + (at(jpeg, at + 2) << 8) + at(jpeg, at + 3);
        }
        return UNKNOWN;
    }

    private static int at(byte[] jpeg, int place) {
        return jpeg[place] & 0xff;
    }

    /** Whether every viewer shows it in the same grey or the same colours, as those of print are not. */
    public boolean isGreyOrColour() {
        return bits == 8 && (components == 1 || components == 3);
    }
}
