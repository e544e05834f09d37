package io.docket.domain.extraction.lesson;

import io.docket.domain.extraction.KnownFields;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.candidate.LineRuns;
import io.docket.domain.extraction.candidate.TypedCandidates;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where on a document the values of a field may stand, whether or not anything was learned of the field before. */
final class FieldPlaces {
    private static final int MOST_LINES = 6;
    private static final int LONGEST = 500;
    private static final String TRAILING = " ,;:";

    private final KnownFields known;
    private final TypedCandidates typed;

    FieldPlaces(Lexicon lexicon) {
        this.known = new KnownFields(lexicon);
        this.typed = new TypedCandidates(lexicon);
    }

    /** Any text may be a value of the field, so that its type does not tell where values stand. */
    boolean isText(Label label) {
        return typed.of(label).isEmpty();
    }

    /** What is recognised as a value by its own form. */
    List<Candidate> recognised(Label label, DocumentLayout document) {
        return known.named(label.fieldName())
                .map(field -> TypedCandidates.inForm(label, field.generator()))
                .or(() -> typed.of(label))
                .map(generator -> generator.candidates(document))
                .orElse(List.of());
    }

    /** Lines below each other, as many as {@code lines}, or any number up to six where that is 0. */
    List<Candidate> runs(DocumentLayout document, int lines) {
        var runs = new ArrayList<Candidate>();
        for (PageLayout page : document.pages()) {
            for (Segment first : page.segments()) {
                for (List<Segment> run : LineRuns.from(page, first, lines == 0 ? MOST_LINES : lines)) {
                    if (lines == 0 || run.size() == lines) {
                        add(run.stream().map(Segment::whole).toList(), runs);
                    }
                }
            }
        }
        return runs;
    }

    /** Stretches of text that stand in words as a value did. */
    List<Candidate> alike(DocumentLayout document, Surroundings taught) {
        if (taught.lines() > 1) {
            return runs(document, taught.lines());
        }
        var found = new ArrayList<Candidate>();
        for (PageLayout page : document.pages()) {
            for (Segment segment : page.segments()) {
                for (int start : starts(segment.text())) {
                    var rest = new Piece(segment, start, segment.text().length());
                    if (taught.mayFollow(Surroundings.before(page, rest))) {
                        addWords(rest, taught.words(), found);
                    }
                }
            }
        }
        return found;
    }

    private static void addWords(Piece rest, int words, List<Candidate> found) {
        int count = 0;
        String text = rest.text();
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ' ') {
                count++;
                boolean near = Math.abs(count - words) <= 1;
                if (near || at == text.length()) {
                    add(List.of(new Piece(rest.segment(), rest.start(), rest.start() + at)), found);
                }
            }
        }
    }

    /** A value begins where a word does, or after a sign that ends a label. */
    private static TreeSet<Integer> starts(String text) {
        var starts = new TreeSet<Integer>();
        for (int at = 0; at < text.length(); at++) {
            boolean begins = at == 0 || " :#=".indexOf(text.charAt(at - 1)) >= 0;
            if (begins && Character.isLetterOrDigit(text.charAt(at))) {
                starts.add(at);
            }
        }
        return starts;
    }

    private static void add(List<Piece> pieces, List<Candidate> candidates) {
        Candidate whole = new Candidate("-", "stretch", pieces);
        String value = whole.raw();
        int end = value.length();
        while (end > 0 && TRAILING.indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0 && end <= LONGEST) {
            candidates.add(new Candidate(value.substring(0, end), "stretch", pieces));
        }
    }
}
