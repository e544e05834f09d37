package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Text that stands after, beside or below a field's name: for fields of any text, which nothing else tells apart. */
public final class LabelledCandidates implements CandidateGenerator {
    private final LabelWords words;
    private final boolean withDigit;

    /** Proposes texts after the words; only those with a digit where the field is a number or code. */
    public LabelledCandidates(LabelWords words, boolean withDigit) {
        this.words = words;
        this.withDigit = withDigit;
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var candidates = new ArrayList<Candidate>();
        for (Segment segment : document.segments()) {
            OptionalInt end = words.endIn(segment.text());
            if (end.isEmpty()) {
                continue;
            }
            add(segment, end.getAsInt(), "after", candidates);
            PageLayout page = document.pageOf(segment);
            List<Segment> row = page.rows().get(segment.row()).segments();
            if (segment.index() + 1 < row.size()) {
                add(row.get(segment.index() + 1), 0, "beside", candidates);
            }
            page.below(segment).ifPresent(below -> add(below, 0, "below", candidates));
        }
        return candidates;
    }

    private void add(Segment segment, int from, String shape, List<Candidate> candidates) {
        String text = segment.text();
        int start = from;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && " ,;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String value = text.substring(start, end);
        if (!value.isEmpty() && (!withDigit || value.chars().anyMatch(Character::isDigit))) {
            candidates.add(Candidate.of(value, shape, new Piece(segment, start, end)));
        }
    }
}
