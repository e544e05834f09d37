package io.docket.ocr;

import io.docket.application.document.ImageType;
import io.docket.application.document.PageDrawing;
import io.docket.ocr.image.ImageEncoding;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.image.SmallImages;
import io.docket.ocr.pdf.SearchablePdf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Draws pages anew by the JDK's imaging. */
public final class PageDrawings {
    private PageDrawings() {}

    public static PageDrawing standard() {
        return new Standard();
    }

    private static final class Standard implements PageDrawing {
        @Override
        public byte[] thumbnail(byte[] image, ImageType type) {
            return ImageEncoding.encode(SmallImages.within(THUMBNAIL_SIDE, ImageFiles.decoded(image)), type);
        }

        @Override
        public void searchablePdf(String title, String seed, Iterator<Scan> pages, OutputStream out)
                throws IOException {
            SearchablePdf.write(title, seed, pages, out);
        }
    }
}
