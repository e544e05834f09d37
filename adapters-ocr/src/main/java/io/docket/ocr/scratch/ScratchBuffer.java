package io.docket.ocr.scratch;

import java.io.EOFException;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A part of a temporary file, so that PDFBox, which takes any IOException for a damaged PDF, lets a full disk through as a
 * ScratchFailure. Also what reads may write: a page of the file that was changed before.
 */
final class ScratchBuffer implements RandomAccess {
    private final RandomAccess buffer;

    ScratchBuffer(RandomAccess buffer) {
        this.buffer = buffer;
    }

    @Override
    public int read() throws IOException {
        try {
            return buffer.read();
        } catch (IOException failure) {
            throw told(failure);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return buffer.read(bytes, from, length);
        } catch (IOException failure) {
            throw told(failure);
        }
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("before the beginning: " + position);
        }
        try {
            buffer.seek(position);
        } catch (IOException failure) {
            throw told(failure);
        }
    }

    /** That something ends too early is a matter of the PDF. */
    private static IOException told(IOException failure) {
        if (failure instanceof EOFException) {
            return failure;
        }
        throw new ScratchFailure(failure);
    }

    @Override
    public void write(int value) {
        ScratchFailure.unless(() -> buffer.write(value));
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        ScratchFailure.unless(() -> buffer.write(bytes, from, length));
    }

    @Override
    public void clear() throws IOException {
        buffer.clear();
    }

    @Override
    public long getPosition() throws IOException {
        return buffer.getPosition();
    }

    @Override
    public long length() throws IOException {
        return buffer.length();
    }

    @Override
    public boolean isClosed() {
        return buffer.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return buffer.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long from, long length) throws IOException {
        return buffer.createView(from, length);
    }

    @Override
    public void close() throws IOException {
        buffer.close();
    }
}
