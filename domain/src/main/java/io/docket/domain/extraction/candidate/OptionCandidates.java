package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The values of a closed list, wherever they stand in print by their value or by the name that people see. */
public final class OptionCandidates implements CandidateGenerator {
    private final Map<String, List<String>> printed;

    /** Takes the ways in which each value is printed. */
    public OptionCandidates(Map<String, List<String>> printed) {
        this.printed = Map.copyOf(printed);
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var candidates = new ArrayList<Candidate>();
        for (Segment segment : document.segments()) {
            FoldedText text = FoldedText.of(segment.text());
            printed.keySet().stream()
                    .sorted()
                    .forEach(value -> printed.get(value)
                            .forEach(name -> add(segment, text, value, FoldedText.letters(name), candidates)));
        }
        return candidates;
    }

    private static void add(Segment segment, FoldedText text, String value, String name, List<Candidate> candidates) {
        int at = name.isEmpty() ? -1 : text.letters().indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            if (text.isBoundary(at) && text.isBoundary(end)) {
                var piece = new Piece(segment, text.offset(at), text.offset(end - 1) + 1);
                candidates.add(Candidate.of(value, "option", piece));
            }
            at = text.letters().indexOf(name, at + 1);
        }
    }
}
