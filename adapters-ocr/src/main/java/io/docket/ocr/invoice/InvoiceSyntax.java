package io.docket.ocr.invoice;

import java.util.Optional;
import javax.xml.namespace.QName;

/** The two syntaxes that EN 16931 allows. */
public enum InvoiceSyntax {
    /** UN/CEFACT Cross Industry Invoice, and the Cross Industry Document that ZUGFeRD 1 used. */
    CII,
    /** OASIS UBL 2 Invoice and CreditNote. */
    UBL;

    /** The syntax that a document with this root element is written in. */
    public static Optional<InvoiceSyntax> of(QName root) {
        String namespace = root.getNamespaceURI();
        return switch (root.getLocalPart()) {
            case "CrossIndustryInvoice", "CrossIndustryDocument" ->
                namespace.contains("CrossIndustry") ? Optional.of(CII) : Optional.empty();
            case "Invoice", "CreditNote" ->
                namespace.startsWith("urn:oasis:names:specification:ubl:schema:xsd:")
                        ? Optional.of(UBL)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
