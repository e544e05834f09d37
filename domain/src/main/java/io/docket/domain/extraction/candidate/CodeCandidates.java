package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.check.CodeFormats;
import io.docket.domain.extraction.check.Iban;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes that begin with a country's two letters, such as IBANs and VAT numbers, without the spaces within. */
public final class CodeCandidates implements CandidateGenerator {
    private static final int LONGEST = 34;
    private static final Pattern GROUPS = Pattern.compile("[A-Z]{2}\\d{2}(?: [0-9A-Z]{4})+ ?");
    private static final Pattern REST = Pattern.compile("[0-9A-Z]{1,4}(?: [0-9A-Z]{1,4})*(?![0-9A-Za-z])");

    private final CodeFormats formats;
    private final UnaryOperator<String> shape;

    private CodeCandidates(CodeFormats formats, UnaryOperator<String> shape) {
        this.formats = formats;
        this.shape = shape;
    }

    /** IBANs; the shape says whether the check digits are right, which those of sample documents are not. */
    public static CodeCandidates ibans() {
        return new CodeCandidates(CodeFormats.ibans(), value -> Iban.checks(value) ? "checked" : "unchecked");
    }

    /** VAT numbers of Europe. */
    public static CodeCandidates vatNumbers() {
        return new CodeCandidates(CodeFormats.vatNumbers(), value -> value.substring(0, 2));
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var candidates = new ArrayList<Candidate>();
        for (Segment segment : document.segments()) {
            String text = segment.text();
            for (int at = 0; at + 1 < text.length(); at++) {
                int from = at;
                Optional<Candidate> code = codeAt(segment, at).or(() -> wrapped(document, segment, from));
                if (code.isPresent()) {
                    candidates.add(code.get());
                    at = code.get().first().end() - 1;
                }
            }
        }
        return candidates;
    }

    private Optional<Candidate> codeAt(Segment segment, int at) {
        String text = segment.text();
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && !isGluedLabel(text, at)) {
            return Optional.empty();
        }
        Pattern format = formats.byCountry().get(text.substring(at, at + 2));
        if (format == null) {
            return Optional.empty();
        }
        var compact = new StringBuilder();
        int longest = -1;
        int length = 0;
        for (int end = at + 2; end < text.length() && compact.length() < LONGEST; end++) {
            char character = text.charAt(end);
            if (character == ' ' || character == '.' || character == '-') {
                continue;
            }
            if (!isCapitalOrDigit(character)) {
                break;
            }
            compact.append(character);
            boolean ends = end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1));
            if (ends && format.matcher(compact).matches()) {
                longest = end + 1;
                length = compact.length();
            }
        }
        if (longest < 0) {
            return Optional.empty();
        }
        String value = text.substring(at, at + 2) + compact.substring(0, length);
        return Optional.of(Candidate.of(value, shape.apply(value), new Piece(segment, at, longest)));
    }

    /** A code that the end of a narrow column parts: its groups of four go on at the head of the line below. */
    private Optional<Candidate> wrapped(DocumentLayout document, Segment segment, int at) {
        String head = segment.text().substring(at);
        if (!GROUPS.matcher(head).matches()
                || at > 0 && Character.isLetterOrDigit(segment.text().charAt(at - 1))) {
            return Optional.empty();
        }
        Optional<Segment> below = document.pageOf(segment).below(segment);
        Matcher rest = REST.matcher(below.map(Segment::text).orElse(""));
        Pattern format = formats.byCountry().get(head.substring(0, 2));
        if (format == null || !rest.lookingAt()) {
            return Optional.empty();
        }
        String value = (head + rest.group()).replace(" ", "");
        boolean whole = format.matcher(value.substring(2)).matches() && Iban.checks(value);
        return whole
                ? Optional.of(new Candidate(
                        value,
                        shape.apply(value),
                        List.of(
                                new Piece(segment, at, segment.text().length()),
                                new Piece(below.orElseThrow(), 0, rest.end()))))
                : Optional.empty();
    }

    /** "IBANDE12…": recognition loses the space after the label. */
    private static boolean isGluedLabel(String text, int at) {
        return text.regionMatches(true, at - Math.min(at, 4), "IBAN", 0, 4) && at >= 4;
    }

    private static boolean isCapitalOrDigit(char character) {
        return character >= '0' && character <= '9' || character >= 'A' && character <= 'Z';
    }
}
