package io.docket.domain.extraction.check;

import io.docket.domain.document.Doubt;
import io.docket.domain.document.Doubt.Cause;
import io.docket.domain.format.LabelType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A field for a Belgian number of persons holds one. */
record NationalNumberIsRight() implements Check {
    private static final Set<LabelType> TYPES = Set.of(LabelType.NATIONAL_IDENTIFICATION_NUMBER_BE);
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @Override
    public List<Doubt> doubts(Findings findings) {
        return findings.format().labels().stream()
                .filter(label -> findings.value(label, TYPES)
                        .filter(value -> !checks(SEPARATORS.matcher(value).replaceAll("")))
                        .isPresent())
                .map(label -> new Doubt(
                        Cause.CHECK,
                        List.of(label.fieldName()),
                        label.fieldName()
                                + " is no Belgian national number: it must have eleven digits, of which the last"
                                + " two check the others"))
                .toList();
    }

    private static boolean checks(String number) {
        return DIGITS.matcher(number).matches() && NationalNumber.checks(number);
    }
}
