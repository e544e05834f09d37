package io.docket.rest.wire;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a file and releases it. */
@Provider
public final class FileAnswerWriter implements MessageBodyWriter<FileAnswer> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == FileAnswer.class;
    }

    @Override
    public void writeTo(
            FileAnswer answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        try (FileAnswer.Body body = answer.body()) {
            body.writeTo(out);
        }
    }
}
