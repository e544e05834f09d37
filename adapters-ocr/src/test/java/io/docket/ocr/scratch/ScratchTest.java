package io.docket.ocr.scratch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.junit.jupiter.api.Test;

class ScratchTest {
    /** As streams on a disk put it. */
    private static final IOException FULL = new IOException("No space left on device");

    /** A file on a disk that holds nothing more. */
    private static final class Full extends RandomAccessReadWriteBuffer {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            throw FULL;
        }

        @Override
        public int read() throws IOException {
            throw FULL;
        }
    }

    @Test
    void fullDiskIsToldApartFromWhatIsWrongWithAFile() {
        RandomAccess full = new ScratchBuffer(new Full());
        assertEquals(
                FULL,
                assertThrows(ScratchFailure.class, () -> full.write(new byte[9]))
                        .getCause());
        assertEquals(FULL, assertThrows(ScratchFailure.class, full::read).getCause(), "reading writes what waits");
        assertThrows(IOException.class, () -> full.seek(-1));
        RandomAccess ends = new ScratchBuffer(new RandomAccessReadWriteBuffer());
        assertThrows(EOFException.class, () -> ends.readFully(new byte[9]));
    }

    @Test
    void fullDiskIsToldAlsoWhenOnlyTheLastBytesFindNoPlace() {
        var out = ScratchOutput.on(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw FULL;
            }
        });
        out.write(7);
        assertEquals(FULL, assertThrows(ScratchFailure.class, out::close).getCause());
    }
}
