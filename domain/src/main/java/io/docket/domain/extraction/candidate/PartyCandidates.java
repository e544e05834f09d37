package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import io.docket.domain.extraction.lexicon.RoleHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of the parties of an invoice: whole segments, what follows a label, the first part of a sender's line ("Name -
 * Street - Town"), and a name without its legal form, since some are registered and signed without it.
 */
public final class PartyCandidates implements CandidateGenerator {
    /** The shapes. */
    public static final String WHOLE = "whole";

    public static final String LABELLED = "labelled";
    public static final String PART = "part";
    public static final String WITHOUT_FORM = "without form";

    private static final Set<Role> LABELS = Set.of(Role.NAME_LABEL, Role.SELLER, Role.BUYER);
    private static final Set<Role> PARTIES = Set.of(Role.SELLER, Role.BUYER);
    private static final Pattern NAME_AFTER = Pattern.compile("[.)]? +\\p{Lu}\\p{L}.*");
    private static final Pattern PARTS = Pattern.compile(" [-\u2013\u2014\u2022\u25cf\u00b7|*] |[\u2022\u25cf|]|, ");
    private static final int FEWEST_LETTERS = 3;
    private static final int LONGEST = 80;

    private final Lexicon lexicon;

    public PartyCandidates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        var candidates = new ArrayList<Candidate>();
        if (!document.pages().isEmpty()) {
            PageLayout page = document.pages().get(0);
            page.segments().forEach(segment -> ofSegment(segment, candidates));
        }
        return candidates;
    }

    private void ofSegment(Segment segment, List<Candidate> candidates) {
        String text = segment.text();
        int start = labelEnd(text);
        add(segment, start, text.length(), start > 0 ? LABELLED : WHOLE, candidates);
        if (start > 0 && text.charAt(start - 1) != ':') {
            // "Lieferant Bau GmbH" may be somebody's name.
            add(segment, 0, text.length(), WHOLE, candidates);
        }
        Matcher parts = PARTS.matcher(text);
        if (parts.find(start)) {
            add(segment, start, parts.start(), PART, candidates);
            addWithoutForm(segment, start, parts.start(), candidates);
        } else {
            addWithoutForm(segment, start, text.length(), candidates);
        }
    }

    /** The end of a label before a name: up to a colon, or a party's word that a name follows, as in "Spett.le Rossi". */
    private int labelEnd(String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && colon < text.length() - 2) {
            boolean labelled = lexicon.invoices().hitsIn(text.substring(0, colon)).stream()
                    .map(RoleHit::role)
                    .anyMatch(LABELS::contains);
            return labelled ? colon + 1 : 0;
        }
        return lexicon.invoices().hitsIn(text).stream()
                .filter(hit -> hit.start() == 0 && PARTIES.contains(hit.role()))
                .mapToInt(RoleHit::end)
                .filter(end -> NAME_AFTER.matcher(text.substring(end)).matches() && !isForm(text.substring(end)))
                .findFirst()
                .orElse(0);
    }

    private boolean isForm(String text) {
        return lexicon.invoices().hitsIn(text).stream()
                .anyMatch(hit -> hit.role() == Role.LEGAL_FORM && saysNothing(text, 0, hit.start()));
    }

    private void addWithoutForm(Segment segment, int start, int end, List<Candidate> candidates) {
        String text = segment.text().substring(start, end);
        List<RoleHit> forms = lexicon.invoices().hitsIn(text).stream()
                .filter(hit -> hit.role() == Role.LEGAL_FORM && hit.start() > 0)
                .toList();
        int bare = text.length();
        for (int at = forms.size() - 1;
                at >= 0 && saysNothing(text, forms.get(at).end(), bare);
                at--) {
            bare = forms.get(at).start();
        }
        if (bare < text.length()) {
            add(segment, start, start + bare, WITHOUT_FORM, candidates);
        }
    }

    private static boolean saysNothing(String text, int from, int to) {
        return text.substring(Math.min(from, to), to).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static void add(Segment segment, int from, int to, String shape, List<Candidate> candidates) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(segment.text().charAt(start))) {
            start++;
        }
        while (end > start && " ,;:-(".indexOf(segment.text().charAt(end - 1)) >= 0) {
            end--;
        }
        String value = segment.text().substring(start, end);
        if (value.length() <= LONGEST
                && value.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
            candidates.add(Candidate.of(value, shape, new Piece(segment, start, end)));
        }
    }
}
