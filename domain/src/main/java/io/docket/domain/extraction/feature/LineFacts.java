package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Role;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What one line of a receipt's or an invoice's head looks like. */
record LineFacts(Segment segment, Set<Role> roles, int letters, int digits, boolean postcode, boolean number) {
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");
    private static final Pattern REGISTRATION =
            Pattern.compile("^\\W*(?:[A-Z]{0,3}\\s?\\d[\\d ]{4,}\\s*-?\\s*[A-Z]?)\\W*$");
    private static final Set<Role> NUMBERS =
            Set.of(Role.PHONE, Role.TAX_NUMBER, Role.COMPANY_NUMBER, Role.VAT_ID, Role.WEB);
    private static final Set<Role> BODY = Set.of(
            Role.TITLE,
            Role.INVOICE_NUMBER,
            Role.DATE,
            Role.STAFF,
            Role.TOTAL,
            Role.QUANTITY,
            Role.GREETING,
            Role.OTHER_NUMBER,
            Role.TIME);

    static LineFacts of(AnnotatedDocument document, Segment segment) {
        int letters = (int) segment.text().chars().filter(Character::isLetter).count();
        int digits = (int) segment.text().chars().filter(Character::isDigit).count();
        return new LineFacts(
                segment,
                document.roles(segment),
                letters,
                digits,
                POSTCODE.matcher(segment.text()).find(),
                REGISTRATION.matcher(segment.text()).matches());
    }

    boolean hasNumberLabel() {
        return roles.stream().anyMatch(NUMBERS::contains) && digits > 3;
    }

    boolean belongsToBody() {
        return roles.stream().anyMatch(BODY::contains) && !isAddressLike();
    }

    boolean isAddressLike() {
        return (postcode || roles.contains(Role.STREET) || roles.contains(Role.PLACE)) && !hasNumberLabel();
    }

    boolean endsWithComma() {
        return segment.text().endsWith(",");
    }

    /** The line in one word, for learning which kinds follow each other. */
    String kind() {
        if (number) {
            return "number";
        }
        if (hasNumberLabel()) {
            return "number label";
        }
        if (roles.contains(Role.LEGAL_FORM) && !postcode) {
            return "legal form";
        }
        if (postcode && letters > 2) {
            return "postcode";
        }
        if (roles.contains(Role.STREET)) {
            return digits > 0 ? "street and number" : "street";
        }
        if (roles.contains(Role.PLACE)) {
            return "place";
        }
        if (roles.contains(Role.TRADE)) {
            return "trade";
        }
        if (belongsToBody()) {
            return "body";
        }
        if (endsWithComma()) {
            return "comma";
        }
        return letters == 0 ? "no letters" : digits > letters ? "digits" : "words";
    }

    static List<LineFacts> all(AnnotatedDocument document, List<Segment> segments) {
        return segments.stream().map(segment -> of(document, segment)).toList();
    }
}
