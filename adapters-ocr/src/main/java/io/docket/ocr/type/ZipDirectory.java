package io.docket.ocr.type;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * How long the list of a zip archive's entries is, as the end of the archive says: whoever opens the archive takes the whole
 * list into memory.
 */
final class ZipDirectory {
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR = 0x07064B50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONG_END = 0x06064B50;
    private static final int LONG_END_LENGTH = 56;
    private static final long IN_LONG_END = 0xFFFFFFFFL;

    private ZipDirectory() {}

    /** The longest that anything that looks like an end says, 0 where nothing does. */
    static long bytes(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            long start = Math.max(0, content.length() - END_LENGTH - LONGEST_COMMENT);
            ByteBuffer tail = read(content, start, (int) (content.length() - start));
            long longest = 0;
            for (int place = 0; place + END_LENGTH <= tail.limit(); place++) {
                if (tail.getInt(place) == END && isEnd(tail, place, start)) {
                    longest = Math.max(longest, bytes(content, tail, place));
                }
            }
            return longest;
        }
    }

    /** Four bytes in what is packed may look like an end: neither the list before it nor the comment behind it would fit. */
    private static boolean isEnd(ByteBuffer tail, int place, long start) {
        long list = tail.getInt(place + 12) & IN_LONG_END;
        int comment = tail.getShort(place + 20) & LONGEST_COMMENT;
        return list == IN_LONG_END || list <= start + place || place + END_LENGTH + comment <= tail.limit();
    }

    private static long bytes(RandomAccessFile content, ByteBuffer tail, int place) throws IOException {
        long said = tail.getInt(place + 12) & IN_LONG_END;
        if (place < LOCATOR_LENGTH || tail.getInt(place - LOCATOR_LENGTH) != LOCATOR) {
            return said;
        }
        long longEnd = tail.getLong(place - LOCATOR_LENGTH + 8);
        if (longEnd < 0 || longEnd > content.length() - LONG_END_LENGTH) {
            return said;
        }
        ByteBuffer end = read(content, longEnd, LONG_END_LENGTH);
        long saidThere = end.getLong(40);
        if (end.getInt(0) != LONG_END) {
            return said;
        }
        return saidThere < 0 ? Long.MAX_VALUE : said == IN_LONG_END ? saidThere : Math.max(said, saidThere);
    }

    private static ByteBuffer read(RandomAccessFile content, long place, int length) throws IOException {
        var bytes = new byte[length];
        content.seek(place);
        content.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
