package io.docket.ocr.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How values of electronic invoices are written under Docket's names. */
final class InvoiceValues {
    private InvoiceValues() {}

    /** A dot and two decimals; what is no number is no amount. */
    static Optional<String> amount(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip())
                    .setScale(2, RoundingMode.HALF_UP)
                    .toPlainString());
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** ISO, from {@code 20180305} (UN/CEFACT format 102) or {@code 2018-03-05} with whatever follows. */
    static Optional<String> date(String text) {
        String digits = text.strip();
        try {
            if (digits.matches("\\d{8}.*")) {
                return Optional.of(LocalDate.parse(digits.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
                        .toString());
            }
            return digits.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(digits.substring(0, 10)).toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
