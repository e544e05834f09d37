package io.docket.rest.wire;

import io.docket.application.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Walks through the parts of a multipart body (RFC 2046) while it comes in, holding no more of it than one buffer. */
final class MultipartReader {
    private static final int BUFFER = 64 << 10;
    private static final int LONGEST_HEADERS = 8 << 10;
    private static final int LONGEST_BOUNDARY = 70;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final InputStream source;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private boolean ended;

    MultipartReader(InputStream source, String boundary) {
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw malformed("has no proper boundary");
        }
        this.source = source;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // The first boundary may stand at the very beginning, without a line end before it.
        System.arraycopy(LINE_END, 0, buffer, 0, LINE_END.length);
        this.limit = LINE_END.length;
    }

    /** The headers of the next part, in lower case; empty after the last. What is left of the part before is skipped. */
    Optional<Map<String, String>> next() throws IOException {
        var content = new Content();
        while (content.skip(Long.MAX_VALUE) > 0) {
            continue;
        }
        if (!buffered(delimiter.length + 2)) {
            throw malformed("ends before its last boundary");
        }
        position += delimiter.length;
        if (buffer[position] == '-' && buffer[position + 1] == '-') {
            return Optional.empty();
        }
        var headers = new LinkedHashMap<String, String>();
        line();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw malformed("has a part with a header that is none");
            }
            headers.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return Optional.of(headers);
    }

    /** The content of the current part. */
    InputStream content() {
        return new Content();
    }

    private String line() throws IOException {
        for (int length = 0; length < LONGEST_HEADERS; length++) {
            if (!buffered(length + 2)) {
                throw malformed("ends within a part's headers");
            }
            if (buffer[position + length] == '\r' && buffer[position + length + 1] == '\n') {
                var line = new String(buffer, position, length, StandardCharsets.UTF_8);
                position += length + 2;
                return line;
            }
        }
        throw malformed("has a part whose headers are too long");
    }

    /** Makes at least so many bytes available at the position, moving what is there to the buffer's start. */
    private boolean buffered(int wanted) throws IOException {
        while (limit - position < wanted) {
            if (ended) {
                return false;
            }
            if (buffer.length - position < wanted || limit == buffer.length) {
                System.arraycopy(buffer, position, buffer, 0, limit - position);
                limit -= position;
                position = 0;
            }
            int read = source.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                ended = true;
            } else {
                limit += read;
            }
        }
        return true;
    }

    private boolean delimiterAt(int start) {
        for (int index = 0; index < delimiter.length; index++) {
            if (buffer[start + index] != delimiter[index]) {
                return false;
            }
        }
        return true;
    }

    static Refusal malformed(String reason) {
        return Refusal.of(Refusal.Kind.MALFORMED, "bad_multipart", "The multipart body " + reason + ".");
    }

    private final class Content extends InputStream {
        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!buffered(delimiter.length)) {
                throw malformed("ends within a part");
            }
            int most = Math.min(length, limit - position - delimiter.length + 1);
            int count = 0;
            while (count < most && !(buffer[position + count] == '\r' && delimiterAt(position + count))) {
                count++;
            }
            if (count == 0) {
                return -1;
            }
            System.arraycopy(buffer, position, into, offset, count);
            position += count;
            return count;
        }
    }
}
