package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.extraction.lexicon.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What tells the lines of a company's name, or of an address, from other runs of lines: what its first and last lines
 * look like, and, as much, what the lines just before and after look like.
 */
public final class RunFeatures implements FeatureExtractor {
    @Override
    public List<List<Feature>> features(AnnotatedDocument document, List<Candidate> candidates) {
        Map<Segment, LineFacts> facts = new IdentityHashMap<>();
        TextIndex texts = TextIndex.of(document.layout());
        var all = new ArrayList<List<Feature>>();
        for (Candidate candidate : candidates) {
            all.add(new Run(document, candidate, facts, texts).features());
        }
        return all;
    }

    private record Run(
            AnnotatedDocument document, Candidate candidate, Map<Segment, LineFacts> known, TextIndex texts) {
        List<Feature> features() {
            var features = new Features();
            List<LineFacts> lines = candidate.pieces().stream()
                    .map(Piece::segment)
                    .map(this::facts)
                    .toList();
            PageLayout page = document.pageOf(candidate.segment());
            LineFacts first = lines.get(0);
            LineFacts last = lines.get(lines.size() - 1);
            features.addClass("lines", lines.size(), 6);
            features.addClass("row", candidate.segment().row(), 10);
            features.add("shape=" + candidate.shape());
            features.add("first=" + first.kind(), "begins like " + first.kind());
            features.add("last=" + last.kind());
            neighbours(page, features);
            inside(lines, features);
            words(features);
            size(page, first, features);
            return features.all();
        }

        private LineFacts facts(Segment segment) {
            return known.computeIfAbsent(segment, line -> LineFacts.of(document, line));
        }

        private void neighbours(PageLayout page, Features features) {
            Optional<LineFacts> above = page.above(candidate.segment()).map(this::facts);
            Optional<LineFacts> below = page.below(candidate.last().segment()).map(this::facts);
            LineFacts first = facts(candidate.segment());
            LineFacts last = facts(candidate.last().segment());
            String aboveKind = above.map(LineFacts::kind).orElse("nothing");
            String belowKind = below.map(LineFacts::kind).orElse("nothing");
            features.add("above=" + aboveKind, "stands below " + aboveKind);
            features.add("below=" + belowKind, "stands above " + belowKind);
            features.add("first=" + first.kind() + ", above=" + aboveKind);
            features.add("last=" + last.kind() + ", below=" + belowKind);
            below.ifPresent(line -> {
                double gap = line.segment().box().top()
                        - candidate.last().segment().box().bottom();
                features.addIf(gap > 0.9 * page.lineHeight(), "gap below");
            });
            above.ifPresent(line -> {
                double gap =
                        candidate.segment().box().top() - line.segment().box().bottom();
                features.addIf(gap > 0.9 * page.lineHeight(), "gap above");
                double ratio = (double) candidate.segment().box().height()
                        / Math.max(1, line.segment().box().height());
                features.addIf(ratio > 1.25, "larger than above");
                features.addIf(ratio < 0.8, "smaller than above");
            });
            features.addIf(last.endsWithComma(), "ends with comma");
            features.addIf(above.isPresent() && above.get().endsWithComma(), "comma above");
        }

        private void inside(List<LineFacts> lines, Features features) {
            int addressLike = 0;
            int body = 0;
            int numbers = 0;
            int postcodes = 0;
            for (LineFacts line : lines) {
                addressLike += line.isAddressLike() ? 1 : 0;
                body += line.belongsToBody() ? 1 : 0;
                numbers += line.hasNumberLabel() || line.number() ? 1 : 0;
                postcodes += line.postcode() ? 1 : 0;
                for (Role role : line.roles()) {
                    features.add("holds " + role, 1.0 / lines.size());
                }
            }
            features.addClass("address lines", addressLike, 5);
            features.addClass("body lines", body, 2);
            features.addClass("number lines", numbers, 2);
            features.addClass("postcodes", postcodes, 2);
            features.addIf(addressLike == lines.size(), "all lines like an address", "all lines look like an address");
            for (int at = 1; at < lines.size(); at++) {
                features.add("then " + lines.get(at - 1).kind() + ", "
                        + lines.get(at).kind());
            }
            if (lines.size() > 1) {
                ending(lines.get(lines.size() - 2), lines.get(lines.size() - 1), features);
            }
            for (int at = 1; at + 1 < lines.size(); at++) {
                features.add("middle=" + lines.get(at).kind());
            }
        }

        private static void ending(LineFacts before, LineFacts last, Features features) {
            double ratio = (double) last.segment().box().height()
                    / Math.max(1, before.segment().box().height());
            features.addIf(ratio > 1.3, "last line larger");
            features.addIf(ratio < 0.75, "last line smaller");
            String text = last.segment().text();
            features.addIf(text.endsWith(":") || text.endsWith("No."), "ends with a label");
        }

        private void words(Features features) {
            String value = candidate.value();
            int letters = (int) value.chars().filter(Character::isLetter).count();
            int digits = (int) value.chars().filter(Character::isDigit).count();
            features.addShare("digits", digits / (double) Math.max(1, letters + digits), 5);
            features.addClass("words", value.split(" ").length, 8);
            features.addIf(value.equals(value.toUpperCase(Locale.ROOT)), "capitals");
            features.addIf(Character.isDigit(value.charAt(0)), "begins with a digit");
            features.addIf(value.indexOf(':') >= 0, "colon");
            features.addIf(value.length() < 6, "short");
            features.addIf(value.endsWith("."), "ends with a stop");
            boolean repeated = candidate.pieces().size() == 1 && texts.areSeveralWith(FoldedText.letters(value));
            features.addIf(repeated, "repeated", "repeated on the page");
        }

        private void size(PageLayout page, LineFacts first, Features features) {
            double height = first.segment().box().height() / page.lineHeight();
            features.addShare("height", (height - 0.6) / 1.6, 5);
            double center = first.segment().box().centerX() / page.width();
            features.addIf(Math.abs(center - 0.5) < 0.12, "centred");
            double width = candidate.box().width() / (double) page.width();
            features.addShare("width", width, 4);
        }
    }
}
