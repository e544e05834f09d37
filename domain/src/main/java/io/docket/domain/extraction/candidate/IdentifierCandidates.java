package io.docket.domain.extraction.candidate;

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
        if (value.length() < SHORTEST
                || value.length() > LONGEST
                || value.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(Candidate.of(value, shape(value), new Piece(segment, start, end)));
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
