package io.docket.rest.wire;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes every JSON answer; {@link MaskFilter} makes each one a {@link Masked}, which nothing else can write. */
@Provider
public final class MaskedWriter implements MessageBodyWriter<Masked> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Masked.class;
    }

    @Override
    public void writeTo(
            Masked answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        WireWriter.write(answer.value(), answer.mask(), out);
    }
}
