package io.docket.ocr;

import io.docket.ocr.container.ContainerLimits;
import io.docket.ocr.image.ImageLimits;
import io.docket.ocr.recognition.RecognitionOptions;

/** What the standard reader reads, and within which bounds. */
public record ReadingOptions(
        RecognitionOptions recognition,
        ImageLimits images,
        ContainerLimits containers,
        int mostPages,
        boolean electronicInvoices) {
    /** All languages, 2,000 pages, electronic invoices read natively. */
    public static ReadingOptions standard() {
        return new ReadingOptions(
                RecognitionOptions.standard(), ImageLimits.STANDARD, ContainerLimits.standard(2_000), 2_000, true);
    }
}
