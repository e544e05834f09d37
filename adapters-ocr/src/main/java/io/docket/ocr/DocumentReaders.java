package io.docket.ocr;

import io.docket.application.document.DocumentReader;
import io.docket.ocr.recognition.PageRecognisers;
import javax.imageio.ImageIO;

/** Makes document readers. */
public final class DocumentReaders {
    private DocumentReaders() {}

    /** Reads PDF, JPEG, PNG, TIFF and electronic invoices in all languages. */
    public static DocumentReader standard() {
        return with(ReadingOptions.standard());
    }

    public static DocumentReader with(ReadingOptions options) {
        // In a server the plug-ins of an application's own jars are found only from one of its threads, such as this.
        ImageIO.scanForPlugins();
        return new StandardReader(options, PageRecognisers.standard(options.recognition()));
    }
}
