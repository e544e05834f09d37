package io.docket.rest.wire;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.util.Optional;

/**
 * Answers a part of a file of known length where a request asks for one (RFC 9110, 14): a download that broke off goes on,
 * a viewer shows the first page before it has all. Several ranges in one request are answered by the whole.
 */
final class Ranges {
    private static final String RANGE = "Range";
    private static final String IF_RANGE = "If-Range";
    private static final String CONTENT_RANGE = "Content-Range";
    private static final int PARTIAL = 206;
    private static final int NOT_SATISFIABLE = 416;

    private final ContainerRequestContext request;
    private final ContainerResponseContext response;

    Ranges(ContainerRequestContext request, ContainerResponseContext response) {
        this.request = request;
        this.response = response;
    }

    /** Makes the answer what was asked for; answers whether the file itself is not wanted for it. */
    boolean apply(FileAnswer file, FileAnswer.Sized content) {
        long length = content.length();
        response.getHeaders().putSingle("Accept-Ranges", "bytes");
        Optional<ByteRange> wanted = wanted(file.tag());
        if (wanted.isEmpty()) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, length);
            return false;
        }
        Optional<ByteRange.Stretch> stretch = wanted.get().within(length);
        if (stretch.isEmpty()) {
            refuse(length);
            return true;
        }
        response.setStatus(PARTIAL);
        // First the content, since with it the length of the former one is forgotten.
        response.setEntity(
                file.with(new Part(content, stretch.get())), new Annotation[0], MediaType.valueOf(file.mime()));
        response.getHeaders().putSingle(CONTENT_RANGE, stretch.get().of(length));
        response.getHeaders()
                .putSingle(HttpHeaders.CONTENT_LENGTH, stretch.get().count());
        return false;
    }

    private Optional<ByteRange> wanted(String tag) {
        String range = request.getHeaderString(RANGE);
        if (range == null || !request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        String condition = request.getHeaderString(IF_RANGE);
        // Compared strongly; a date is never ours, since files here have a tag and no date.
        boolean current = condition == null || condition.strip().equals('"' + tag + '"');
        return current ? ByteRange.parse(range) : Optional.empty();
    }

    private void refuse(long length) {
        Problem problem = Problem.of(
                NOT_SATISFIABLE,
                "range_not_satisfiable",
                "The file has " + length + " bytes, none of them in this range.");
        response.setStatus(NOT_SATISFIABLE);
        response.getHeaders().putSingle(CONTENT_RANGE, "bytes */" + length);
        response.getHeaders().remove(HttpHeaders.CONTENT_DISPOSITION);
        response.getHeaders().remove(HttpHeaders.ETAG);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, Keeping.NOT.header());
        response.setEntity(
                RouteFilter.of(request).map(problem::at).orElse(problem), new Annotation[0], Problem.MEDIA_TYPE);
    }

    private record Part(FileAnswer.Sized whole, ByteRange.Stretch stretch) implements FileAnswer.Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            whole.writeTo(out, stretch.first(), stretch.count());
        }

        @Override
        public void close() {
            whole.close();
        }
    }
}
