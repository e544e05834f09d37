package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Keywords;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The amounts of an invoice, and the sums of tax amounts that stand below each other: one for each rate, no total. */
public final class TaxCandidates implements CandidateGenerator {
    /** The shape of a sum. */
    public static final String SUM = "sum";

    private static final int MOST_RATES = 4;
    private static final double WIDEST_GAP_IN_HEIGHTS = 2.2;

    private final AmountCandidates amounts;
    private final Keywords keywords;

    public TaxCandidates(Lexicon lexicon) {
        this.amounts = AmountCandidates.unsigned(lexicon);
        this.keywords = lexicon.invoices();
    }

    @Override
    public List<Candidate> candidates(DocumentLayout document) {
        List<Candidate> single = amounts.candidates(document);
        var candidates = new ArrayList<>(single);
        Map<Integer, List<Candidate>> byPage = single.stream().collect(Collectors.groupingBy(Candidate::page));
        for (Candidate first : single) {
            if (isTaxed(document, first)) {
                addSums(document, first, byPage.get(first.page()), candidates);
            }
        }
        return candidates;
    }

    private void addSums(DocumentLayout document, Candidate first, List<Candidate> ofPage, List<Candidate> candidates) {
        var pieces = new ArrayList<Piece>();
        var sum = BigDecimal.ZERO;
        Candidate last = first;
        while (last != null && pieces.size() < MOST_RATES) {
            pieces.add(last.first());
            sum = sum.add(new BigDecimal(last.value()));
            if (pieces.size() > 1) {
                candidates.add(new Candidate(PrintedAmount.value(sum), SUM, pieces));
            }
            Candidate above = last;
            last = ofPage.stream()
                    .filter(next -> isBelow(above, next) && isTaxed(document, next))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Right below in the same column, whatever stands between them in other columns. */
    private static boolean isBelow(Candidate upper, Candidate lower) {
        int height = upper.box().height();
        int gap = lower.box().top() - upper.box().bottom();
        return lower.segment().row() > upper.segment().row()
                && gap < WIDEST_GAP_IN_HEIGHTS * height
                && Math.abs(lower.box().right() - upper.box().right()) < height;
    }

    /** Whether the row, or what heads it, speaks of tax. */
    private boolean isTaxed(DocumentLayout document, Candidate candidate) {
        Segment segment = candidate.segment();
        PageLayout page = document.pageOf(segment);
        boolean inRow = page.rows().get(segment.row()).segments().stream().anyMatch(this::speaksOfTax);
        Optional<Segment> above = page.above(segment.row(), candidate.first().box());
        return inRow || above.filter(this::speaksOfTax).isPresent();
    }

    private boolean speaksOfTax(Segment segment) {
        return keywords.hitsIn(segment.text()).stream().anyMatch(hit -> hit.role() == Role.TAX);
    }
}
