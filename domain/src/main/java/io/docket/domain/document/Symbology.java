package io.docket.domain.document;

/** How a barcode is written; of the kinds that goods carry none, since they say nothing of a document. */
public enum Symbology {
    QR_CODE,
    CODE_128,
    CODE_39
}
