package io.docket.domain.extraction.payment;

import io.docket.domain.document.Barcode;
import io.docket.domain.document.Symbology;
import java.math.BigDecimal;
import java.util.Optional;

/** What a code wants to be paid: on which account, and how much with which reference where it says so. */
public record PaymentCode(
        String iban, Optional<BigDecimal> amount, Optional<String> currency, Optional<String> reference) {
    /** By whichever standard; empty when the code is none for payments, or not as its standard wants it. */
    public static Optional<PaymentCode> of(Barcode code) {
        return Optional.of(code)
                .filter(any -> any.symbology() == Symbology.QR_CODE)
                .map(any -> CodeLines.of(any.text()))
                .flatMap(lines -> EpcCode.parse(lines).or(() -> SwissQrBill.parse(lines)));
    }
}
