package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.check.CodeFormats;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of documents, orders and customers: words that hold a digit, without the label that may be glued to them. */
public final class IdentifierCandidates implements CandidateGenerator {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d/_.#-]*");
    private static final Pattern GLUED_LABEL = Pattern.compile("^(?:\\p{L}{2,12}[.:#]+)+(?=[\\p{L}\\d])");
    private static final Pattern AMOUNT =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})*,\\d{2}(?!\\d)|\\d{1,6}\\.\\d{2}(?![\\d.])");
    private static final CodeFormats VAT = CodeFormats.vatNumbers();
    private static final CodeFormats IBAN = CodeFormats.ibans();
    /** "RE 00123", but not "Nr 123" in capitals. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\p{L}\\d])(?!NR |NO |PO |ID |UID |HRB |HRA |FN |VAT |TVA |IVA |BTW |RCS |KVK |CVR |NIF |CIF |NIP |TEL |FAX |BOX |CP |BP )"
                    + "[A-Z]{1,4} \\d{3,10}(?![\\p{L}\\d]|[ .,/-]\\d)");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 35;

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var candidates = new ArrayList<Candidate>();
        for (Segment segment : document.segments()) {
            Matcher token = TOKEN.matcher(segment.text());
            while (token.find()) {
                identifier(segment, token.start(), token.end()).ifPresent(candidates::add);
            }
            Matcher spaced = SPACED.matcher(segment.text());
            while (spaced.find()) {
                var piece = new Piece(segment, spaced.start(), spaced.end());
                candidates.add(Candidate.of(spaced.group(), "A 9", piece));
            }
        }
        return candidates;
    }

    private static Optional<Candidate> identifier(Segment segment, int from, int to) {
        int start = from;
        int end = to;
        Matcher label = GLUED_LABEL.matcher(segment.text().substring(from, to));
        if (label.find()) {
            start += label.end();
        }
        while (end > start && !Character.isLetterOrDigit(segment.text().charAt(end - 1))) {
            end--;
        }
        String value = segment.text().substring(start, Math.max(start, end));
        if (isOtherwiseKnown(segment.text(), value, end)
                || value.length() < SHORTEST
                || value.length() > LONGEST
                || value.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(Candidate.of(value, shape(value), new Piece(segment, start, end)));
    }

    /** Part of an amount, or a code that says by its form what it is. */
    private static boolean isOtherwiseKnown(String text, String value, int end) {
        return AMOUNT.matcher(value + text.substring(end)).lookingAt() || isCode(VAT, value) || isCode(IBAN, value);
    }

    private static boolean isCode(CodeFormats formats, String value) {
        Pattern rest = value.length() < 4 ? null : formats.byCountry().get(value.substring(0, 2));
        return rest != null && rest.matcher(value.substring(2)).matches();
    }

    /** Runs of letters, digits and joints, such as {@code A-9-9} for RE-2020-17. */
    private static String shape(String value) {
        var shape = new StringBuilder();
        for (char character : value.toCharArray()) {
            char kind = Character.isDigit(character) ? '9' : Character.isLetter(character) ? 'A' : '-';
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }
}
