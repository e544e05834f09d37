package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.AmountCandidates;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.candidate.TaxCandidates;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Row;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What tells a total from the other amounts of a receipt or an invoice. */
public final class AmountFeatures implements FeatureExtractor {
    private static final int MOST_LARGER = 5;
    private static final Set<Role> AROUND =
            Set.of(Role.TOTAL, Role.SUBTOTAL, Role.NET, Role.CASH, Role.CHANGE, Role.ROUNDING, Role.TAX, Role.DISCOUNT);

    @Override
    public List<List<Feature>> features(AnnotatedDocument document, List<Candidate> candidates) {
        var anchors = new Anchors(document);
        var sums = new Sums(
                candidates.stream()
                        .filter(candidate -> !candidate.shape().equals(TaxCandidates.SUM))
                        .toList(),
                anchors);
        int right = candidates.stream()
                .mapToInt(candidate -> candidate.first().box().right())
                .max()
                .orElse(0);
        List<Candidate> totals = candidates.stream()
                .filter(candidate -> anchors.before(candidate).contains(Role.TOTAL))
                .toList();
        Map<Candidate, Integer> places = new HashMap<>();
        IntStream.range(0, totals.size()).forEach(at -> places.putIfAbsent(totals.get(at), at));
        var all = new ArrayList<List<Feature>>();
        for (Candidate candidate : candidates) {
            var features = new Features();
            anchors.describe(candidate, features);
            place(document, candidate, right, features);
            rows(document, candidate, features);
            var amount = new BigDecimal(candidate.value());
            shape(candidate, amount, features);
            rank(candidate, amount, sums, features);
            sums(amount, sums, features);
            if (places.containsKey(candidate)) {
                int at = places.get(candidate);
                features.addIf(at == 0, "first total");
                features.addIf(at == totals.size() - 1, "last total");
                features.addClass("totals after", totals.size() - 1 - at, 3);
            }
            all.add(features.all());
        }
        return all;
    }

    private static void place(AnnotatedDocument document, Candidate candidate, int right, Features features) {
        Segment segment = candidate.segment();
        PageLayout page = document.pageOf(segment);
        features.addShare("depth", document.layout().depth(segment), 6);
        features.addIf(right - candidate.first().box().right() < 3 * page.lineHeight(), "right aligned");
        Row row = page.rows().get(segment.row());
        features.addIf(segment.index() == row.segments().size() - 1, "last in row");
        double height = candidate.first().box().height() / page.lineHeight();
        features.addShare("height", (height - 0.6) / 1.4, 5);
        features.addClass("page from end", document.layout().pages().size() - 1 - segment.page(), 2);
    }

    private static void rows(AnnotatedDocument document, Candidate candidate, Features features) {
        Segment segment = candidate.segment();
        List<Row> rows = document.pageOf(segment).rows();
        if (segment.row() + 1 < rows.size()) {
            around("next row=", document.roles(rows.get(segment.row() + 1)), features);
        }
        if (segment.row() > 0) {
            around("row before=", document.roles(rows.get(segment.row() - 1)), features);
        }
        around("row=", document.roles(rows.get(segment.row())), features);
    }

    private static void around(String name, Set<Role> roles, Features features) {
        for (Role role : roles) {
            features.addIf(AROUND.contains(role), name + role);
        }
    }

    private static void shape(Candidate candidate, BigDecimal amount, Features features) {
        features.addIf(candidate.shape().equals(AmountCandidates.MONEY), "with currency");
        features.addIf(candidate.shape().equals(TaxCandidates.SUM), "sum of rates", "the sum of the rates' amounts");
        features.addIf(amount.signum() == 0, "zero");
        features.addIf(amount.signum() < 0, "negative");
        features.addIf(
                candidate.raw().chars().noneMatch(character -> character == '.' || character == ','), "whole number");
        features.addIf(amount.remainder(BigDecimal.TEN).signum() == 0, "round");
    }

    private static void rank(Candidate candidate, BigDecimal amount, Sums sums, Features features) {
        int larger = sums.larger(amount, MOST_LARGER);
        features.addClass("larger amounts", larger, MOST_LARGER);
        features.addIf(larger == 0, "largest", "the largest amount");
        features.addClass("frequency", sums.frequency(candidate), 4);
        features.addIf(sums.isLargestOf(Role.TOTAL, amount), "largest total", "the largest total");
        features.addIf(sums.isSmallestOf(Role.TOTAL, amount), "smallest total");
    }

    private static void sums(BigDecimal amount, Sums sums, Features features) {
        boolean paid = sums.isDifference(amount, Role.CASH, Role.CHANGE);
        features.addIf(paid, "cash less change", "equals cash less change");
        features.addIf(sums.isSum(amount, Role.NET, Role.TAX), "net and tax", "equals net and tax");
        features.addIf(sums.isSum(amount, Role.SUBTOTAL, Role.TAX), "subtotal and tax", "equals subtotal and tax");
        features.addIf(
                sums.isSum(amount, Role.TOTAL, Role.ROUNDING) || sums.isSum(amount, Role.SUBTOTAL, Role.ROUNDING),
                "sum and rounding",
                "equals the sum after rounding");
        features.addIf(sums.isDifference(amount, Role.TOTAL, Role.TAX), "total less tax", "equals total less tax");
        features.addIf(sums.isDifference(amount, Role.TOTAL, Role.NET), "total less net", "equals total less net");
        features.addIf(sums.pairs(amount) > 0, "sum of two", "the sum of two other amounts");
        features.addClass("sum of pairs", sums.pairs(amount), 3);
        features.addIf(sums.asLargerPart(amount) > 0, "larger part", "adds up with a smaller amount");
        features.addIf(sums.asSmallerPart(amount) > 0, "smaller part", "adds up with a larger amount");
    }
}
