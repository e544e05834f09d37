package io.docket.rest.wire;

import io.docket.application.kernel.Refusal.Kind;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Reads a JSON body into the record that the resource's method takes. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public final class RecordReader implements MessageBodyReader<Record> {
    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        Kind missing =
                Arrays.stream(annotations).anyMatch(Complete.class::isInstance) ? Kind.INCOMPLETE : Kind.MALFORMED;
        return RecordBinder.bind(JsonTree.read(body), type, missing);
    }
}
