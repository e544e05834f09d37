package io.docket.rest.wire;

import java.io.IOException;
import java.util.stream.Stream;

/** The client hung up, or fell silent, before it had sent all of its request or got all of its answer. */
final class ClientGone extends IOException {
    private static final long serialVersionUID = 1L;

    ClientGone(IOException cause) {
        super("the client is gone", cause);
    }

    static boolean caused(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(ClientGone.class::isInstance);
    }
}
