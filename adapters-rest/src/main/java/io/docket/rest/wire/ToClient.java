package io.docket.rest.wire;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An answer's way out: what fails in it is the client's doing, unlike what fails in any other stream. */
final class ToClient extends FilterOutputStream {
    ToClient(OutputStream answer) {
        super(answer);
    }

    @Override
    public void write(int one) throws IOException {
        try {
            out.write(one);
        } catch (IOException failure) {
            throw new ClientGone(failure);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failure) {
            throw new ClientGone(failure);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new ClientGone(failure);
        }
    }
}
