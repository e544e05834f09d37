package io.docket.ocr.type;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.image.ImageLimits;
import java.nio.file.Path;

/** Whether an image's header is sound and says a size that may be decoded; no pixel is decoded for this. */
final class ImageCheck {
    private final ImageFiles images;

    ImageCheck(ImageLimits limits) {
        this.images = new ImageFiles(limits);
    }

    Detected check(Path file, MediaType type) {
        try {
            images.checkHeader(file);
            return new Detected.Readable(type);
        } catch (UnreadableFile unreadable) {
            return new Detected.Unreadable(unreadable.getMessage());
        }
    }
}
