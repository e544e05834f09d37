package io.docket.bench.training;

import io.docket.domain.document.TextLine;
import io.docket.domain.document.Word;
import io.docket.domain.extraction.KnownFields;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Collectors;

/** Why an answer is wrong, as far as a program can tell: how far on its way from the page to the answer the truth came. */
enum Cause {
    TRUTH_WRONG("truth itself wrong"),
    NOT_READ("not read"),
    READ_WRONG("read wrong"),
    SPACED_WRONG("joined, spaced or marked wrong"),
    NO_CANDIDATE("candidate missing"),
    NOT_CHOSEN("candidate not chosen"),
    NOT_WANTED("answered where nothing is wanted");

    /** Below this share of equal letters, what stands on the page is something else. */
    private static final double SIMILAR = 0.6;

    private final String title;

    Cause(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Cause of(Answer answer, Lexicon lexicon) {
        if (TruthErrors.has(answer)) {
            return TRUTH_WRONG;
        }
        if (!answer.wanted()) {
            return NOT_WANTED;
        }
        if (answer.loose()) {
            return SPACED_WRONG;
        }
        List<Candidate> candidates = new KnownFields(lexicon)
                .named(answer.field())
                .map(field -> field.generator()
                        .candidates(DocumentLayout.of(answer.document().text())))
                .orElse(List.of());
        if (candidates.stream()
                .anyMatch(candidate ->
                        Equality.of(answer.field(), answer.truth(), candidate.value()) != Equality.DIFFERENT)) {
            return NOT_CHOSEN;
        }
        if (stands(answer)) {
            return NO_CANDIDATE;
        }
        return likeness(answer) >= SIMILAR ? READ_WRONG : NOT_READ;
    }

    /** Whether the letters of the truth stand on the page as they were read. */
    static boolean stands(Answer answer) {
        return page(answer).contains(Equality.letters(answer.truth()));
    }

    private static String page(Answer answer) {
        return Equality.letters(answer.document().text().pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(Cause::text)
                .collect(Collectors.joining(" ")));
    }

    private static String text(TextLine line) {
        return line.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static double likeness(Answer answer) {
        String page = page(answer);
        String truth = Equality.letters(answer.truth());
        double best = 0;
        for (int start = 0; start + truth.length() <= page.length(); start++) {
            best = Math.max(best, Similarity.of(truth, page.substring(start, start + truth.length())));
        }
        return best;
    }
}
