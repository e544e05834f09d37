package io.docket.ocr.image;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A WebP that moves, of which the decoder reads nothing: its first picture is taken out as a file of its own. */
final class WebpFilm {
    private static final int RIFF = 0x46464952;
    private static final int WEBP = 0x50424557;
    private static final int EXTENDED = 0x58385056;
    private static final int ALPHA = 0x48504C41;
    private static final int PICTURE = 0x464D4E41;
    private static final int PICTURE_HEAD = 16;
    private static final int MOVES = 2;
    private static final int TRANSPARENT = 16;
    private static final long LARGEST = 64L << 20;

    private WebpFilm() {}

    /** Empty where the input is none; it stands where it stood before. */
    static Optional<ImageInputStream> firstPicture(ImageInputStream input) throws IOException {
        ByteOrder order = input.getByteOrder();
        input.mark();
        try {
            input.setByteOrder(ByteOrder.LITTLE_ENDIAN);
            return find(input);
        } catch (EOFException cut) {
            return Optional.empty();
        } finally {
            input.reset();
            input.setByteOrder(order);
        }
    }

    private static Optional<ImageInputStream> find(ImageInputStream input) throws IOException {
        boolean extended = input.readInt() == RIFF
                && input.skipBytes(4) == 4
                && input.readInt() == WEBP
                && input.readInt() == EXTENDED;
        if (!extended) {
            return Optional.empty();
        }
        long length = input.readUnsignedInt();
        long next = input.getStreamPosition() + length + (length & 1);
        if ((input.readInt() & MOVES) == 0) {
            return Optional.empty();
        }
        return find(input, next);
    }

    private static Optional<ImageInputStream> find(ImageInputStream input, long from) throws IOException {
        input.seek(from);
        while (true) {
            int kind = input.readInt();
            long length = input.readUnsignedInt();
            if (kind == PICTURE) {
                return length <= PICTURE_HEAD || length > LARGEST ? Optional.empty() : picture(input, (int) length);
            }
            input.seek(input.getStreamPosition() + length + (length & 1));
        }
    }

    private static Optional<ImageInputStream> picture(ImageInputStream input, int length) throws IOException {
        var head = new byte[PICTURE_HEAD];
        input.readFully(head);
        var content = new byte[length - PICTURE_HEAD];
        input.readFully(content);
        ByteBuffer file = ByteBuffer.allocate(30 + content.length).order(ByteOrder.LITTLE_ENDIAN);
        boolean transparent = content.length > 4
                && ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt() == ALPHA;
        file.putInt(RIFF).putInt(4 + (transparent ? 18 : 0) + content.length).putInt(WEBP);
        if (transparent) {
            // Its sides, in three bytes each, are those that the picture's own head says.
            file.putInt(EXTENDED).putInt(10).putInt(TRANSPARENT).put(head, 6, 6);
        }
        file.put(content);
        return Optional.of(new MemoryCacheImageInputStream(new ByteArrayInputStream(file.array(), 0, file.position())));
    }
}
