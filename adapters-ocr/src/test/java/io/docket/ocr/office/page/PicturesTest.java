package io.docket.ocr.office.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.document.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    private static final int PLAIN = 0;
    private static final int RUNS = 1;
    private static final int PNG = 5;
    private static final byte[] RED = {0, 0, (byte) 255, 0};

    @TempDir
    Path folder;

    private int middle(byte[] picture) throws IOException {
        try (var pictures = new Pictures(5, Deadline.in(Duration.ofMinutes(1)), folder)) {
            var image = pictures.decode(() -> new ByteArrayInputStream(picture));
            return image.getRGB(image.getWidth() / 2, image.getHeight() / 2) & 0xFFFFFF;
        }
    }

    private String refusal(byte[] picture) {
        return assertThrows(UnreadableFile.class, () -> middle(picture)).getMessage();
    }

    @Test
    void bitmapInAMetafileIsDrawn() throws IOException {
        assertEquals(0xFF0000, middle(metafile(1, 1, 24, PLAIN, RED)));
    }

    @Test
    void bitmapThatSaysToBeHugeIsNotDecoded() {
        assertEquals(
                "A picture holds another of more than 16000000 pixels.",
                refusal(metafile(30_000, 30_000, 8, RUNS, new byte[1_028])));
    }

    @Test
    void bitmapWhoseSizeIsToldOnlyByDecodingItIsNot() {
        assertEquals("A picture holds another that cannot be read.", refusal(metafile(1, 1, 0, PNG, new byte[4])));
    }

    /** A Windows metafile that draws one bitmap over all of it. */
    private static byte[] metafile(int width, int height, int bits, int packed, byte[] pixels) {
        int bitmap = 40 + pixels.length;
        ByteBuffer file =
                ByteBuffer.allocate(22 + 18 + 10 + 10 + 28 + bitmap + 6).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x9AC6CDD7).putShort((short) 0);
        file.putShort((short) 0).putShort((short) 0).putShort((short) 100).putShort((short) 100);
        file.putShort((short) 100).putInt(0).putShort((short) 0);
        file.putShort((short) 1).putShort((short) 9).putShort((short) 0x300).putInt(file.capacity() / 2 - 11);
        file.putShort((short) 0).putInt(14 + bitmap / 2).putShort((short) 0);
        file.putInt(5).putShort((short) 0x020B).putShort((short) 0).putShort((short) 0);
        file.putInt(5).putShort((short) 0x020C).putShort((short) 100).putShort((short) 100);
        file.putInt(14 + bitmap / 2).putShort((short) 0x0F43).putInt(0x00CC0020).putShort((short) 0);
        file.putShort((short) height)
                .putShort((short) width)
                .putShort((short) 0)
                .putShort((short) 0);
        file.putShort((short) 100).putShort((short) 100).putShort((short) 0).putShort((short) 0);
        file.putInt(40)
                .putInt(width)
                .putInt(height)
                .putShort((short) 1)
                .putShort((short) bits)
                .putInt(packed);
        file.putInt(pixels.length).putInt(0).putInt(0).putInt(0).putInt(0).put(pixels);
        return file.putInt(3).putShort((short) 0).array();
    }
}
