package io.docket.rest.document;

import io.docket.application.document.FileContent;
import io.docket.application.document.ImageType;
import io.docket.rest.wire.FileAnswer;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** Files of documents as answers, and the type of image that a request asks for. */
final class DocumentFiles {
    private static final List<Variant> IMAGES = Arrays.stream(ImageType.values())
            .map(type -> new Variant(MediaType.valueOf(type.mime()), (String) null, null))
            .toList();

    private DocumentFiles() {}

    static FileAnswer answer(FileContent content) {
        FileAnswer.Body body =
                content.body() instanceof FileContent.Sized sized ? new Whole(sized) : new Content(content);
        return new FileAnswer(content.filename(), content.mime(), content.fingerprint(), body);
    }

    /** The type that the request likes best; PNG when it accepts none of ours, since many clients ask for JSON everywhere. */
    static ImageType accepted(Request request) {
        Variant best = request.selectVariant(IMAGES);
        return best == null ? ImageType.PNG : ImageType.values()[IMAGES.indexOf(best)];
    }

    private record Whole(FileContent.Sized content) implements FileAnswer.Sized {
        @Override
        public long length() {
            return content.length();
        }

        @Override
        public void writeTo(OutputStream out, long first, long count) throws IOException {
            content.writeTo(out, first, count);
        }

        @Override
        public void close() {
            content.close();
        }
    }

    private record Content(FileContent content) implements FileAnswer.Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            content.body().writeTo(out);
        }

        @Override
        public void close() {
            content.close();
        }
    }
}
