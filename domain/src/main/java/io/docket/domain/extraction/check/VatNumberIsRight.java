package io.docket.domain.extraction.check;

import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A VAT number has its country's form, and its check digits where the country publishes how they are made. Of countries that
 * are not known any form will do that such numbers have; what does not begin with a country's letters is something else.
 */
record VatNumberIsRight() implements Check {
    private static final String FIELD = "seller_vat";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]");
    private static final Pattern ANY = Pattern.compile("([A-Z]{2})([0-9A-Z+*]*\\d[0-9A-Z+*]*)");
    private static final Pattern UNKNOWN_COUNTRY = Pattern.compile("[0-9A-Z+*]{2,13}");
    private static final CodeFormats FORMATS = CodeFormats.vatNumbers();

    @Override
    public List<Doubt> doubts(Findings findings) {
        return findings.text(FIELD).flatMap(VatNumberIsRight::doubt).stream().toList();
    }

    private static Optional<Doubt> doubt(String value) {
        Matcher parts = ANY.matcher(SEPARATORS.matcher(value).replaceAll(""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String country = parts.group(1);
        String number = parts.group(2);
        if (!FORMATS.byCountry()
                .getOrDefault(country, UNKNOWN_COUNTRY)
                .matcher(number)
                .matches()) {
            return Optional.of(doubt(value, "is not of the form that VAT numbers of " + country + " have"));
        }
        return VatNumber.checks(country, number)
                ? Optional.empty()
                : Optional.of(doubt(value, "is no VAT number: its check digits do not fit"));
    }

    private static Doubt doubt(String value, String why) {
        return new Doubt(Cause.CHECK, List.of(FIELD), FIELD + " " + Shown.of(value) + " " + why);
    }
}
