package io.docket.domain.extraction;

import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.Prediction;
import io.docket.domain.format.Format;
import java.util.Optional;

/** Finds the values of a format's fields in a document. */
public interface FieldExtractor {
    /**
     * What the document says; where it carries an electronic invoice, that is believed and placed on the page. A value that
     * the guidance rules out is not taken, and the next best stands in its place.
     */
    Prediction extract(Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance);
}
