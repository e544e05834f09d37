package io.docket.rest.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request's body: what fails in it is the client's doing, unlike what fails in any other stream. */
final class FromClient extends FilterInputStream {
    FromClient(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (IOException failure) {
            throw new ClientGone(failure);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException failure) {
            throw new ClientGone(failure);
        }
    }
}
