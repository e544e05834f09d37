package io.docket.domain.extraction.check;

import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IBAN has its country's length and form, and right check digits. An account number of another kind is none. */
record IbanIsRight() implements Check {
    private static final String FIELD = "iban";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]");

    @Override
    public List<Doubt> doubts(Findings findings) {
        return findings.text(FIELD).flatMap(IbanIsRight::doubt).stream().toList();
    }

    private static Optional<Doubt> doubt(String value) {
        String iban = SEPARATORS.matcher(value).replaceAll("");
        if (!Iban.isLike(iban)) {
            return Optional.empty();
        }
        if (!Iban.hasForm(iban)) {
            return Optional.of(
                    doubt(value, "has not the length and form that IBANs of " + iban.substring(0, 2) + " have"));
        }
        return Iban.checks(iban)
                ? Optional.empty()
                : Optional.of(doubt(value, "is no IBAN: its check digits do not fit"));
    }

    private static Doubt doubt(String value, String why) {
        return new Doubt(Cause.CHECK, List.of(FIELD), FIELD + " " + Shown.of(value) + " " + why);
    }
}
