package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.extraction.lexicon.Role;
import io.docket.domain.extraction.lexicon.RoleHit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells the seller and the buyer of an invoice from each other and from other lines. */
public final class PartyFeatures implements FeatureExtractor {
    private static final Pattern DOMAIN = Pattern.compile("(?:@|www\\.|://)([\\p{L}\\d.-]+)\\.[a-z]{2,4}");
    private static final int BLOCK = 5;
    private static final int SECTION_ROWS = 8;
    private static final Set<Role> PARTY = Set.of(Role.SELLER, Role.BUYER, Role.OTHER_PARTY);
    private static final Set<Role> NOT_A_NAME = Set.of(
            Role.DATE,
            Role.INVOICE_NUMBER,
            Role.OTHER_NUMBER,
            Role.TAX_NUMBER,
            Role.VAT_ID,
            Role.BUYER_VAT,
            Role.COMPANY_NUMBER,
            Role.PHONE,
            Role.WEB,
            Role.TOTAL,
            Role.NET,
            Role.TAX,
            Role.OTHER_PARTY,
            Role.ADDRESS_LABEL,
            Role.QUANTITY,
            Role.UNIT_PRICE,
            Role.TITLE,
            Role.BANK,
            Role.IBAN,
            Role.DELIVERY_DATE,
            Role.ISSUE_DATE,
            Role.DUE_DATE,
            Role.OTHER_DATE,
            Role.GREETING,
            Role.CURRENCY_LABEL);

    @Override
    public List<List<Feature>> features(AnnotatedDocument document, List<Candidate> candidates) {
        Set<String> domains = domains(document);
        Senders senders = Senders.in(document);
        var anchors = new Anchors(document);
        List<String> letters = candidates.stream()
                .map(candidate -> FoldedText.letters(candidate.value()))
                .toList();
        var all = new ArrayList<List<Feature>>();
        for (Candidate candidate : candidates) {
            var features = new Features();
            anchors.describe(candidate, features);
            Segment segment = candidate.segment();
            features.add("shape=" + candidate.shape());
            features.addClass("row", segment.row(), 8);
            features.addShare(
                    "depth",
                    segment.row() / (double) document.pageOf(segment).rows().size(),
                    5);
            features.addShare(
                    "across",
                    segment.box().left() / (double) document.pageOf(segment).width(),
                    4);
            words(document, candidate, features);
            block(document, candidate, features);
            String folded = letters.get(all.size());
            features.addIf(domains.contains(folded), "is the domain", "named like the web address");
            var rows = new HashSet<Integer>();
            for (int at = 0; at < letters.size(); at++) {
                Segment other = candidates.get(at).segment();
                if (other != segment && letters.get(at).equals(folded)) {
                    rows.add(other.row());
                }
            }
            features.addClass("repeated", rows.size(), 3);
            features.addIf(senders.isHead(candidate), "sender line", "heads the sender's line");
            features.addIf(senders.isSender(candidate), "sender", "named in the sender's line");
            features.addIf(
                    senders.isBelow(document.pageOf(segment), segment), "below sender line", "below the sender's line");
            all.add(features.all());
        }
        return all;
    }

    private static Set<String> domains(AnnotatedDocument document) {
        var domains = new HashSet<String>();
        for (Segment segment : document.layout().segments()) {
            Matcher found = DOMAIN.matcher(segment.text());
            while (found.find()) {
                String[] labels = found.group(1).split("\\.");
                domains.add(FoldedText.letters(labels[labels.length - 1]));
            }
        }
        return domains;
    }

    private static void words(AnnotatedDocument document, Candidate candidate, Features features) {
        int start = candidate.first().start();
        int end = candidate.first().end();
        boolean form = document.hits(candidate.segment()).stream()
                .anyMatch(hit -> hit.role() == Role.LEGAL_FORM && hit.start() >= start && hit.end() <= end + 1);
        boolean other = document.hits(candidate.segment()).stream()
                .anyMatch(hit -> NOT_A_NAME.contains(hit.role()) && hit.start() >= start && hit.end() <= end);
        features.addIf(form, "legal form", "ends with a legal form");
        features.addIf(other, "not a name");
        features.addIf(candidate.value().chars().anyMatch(Character::isDigit), "digits");
        boolean place = document.hits(candidate.segment()).stream()
                .anyMatch(hit -> (hit.role() == Role.PLACE || hit.role() == Role.STREET)
                        && hit.start() <= start
                        && hit.end() >= end);
        features.addIf(place, "only a place");
        features.addIf(candidate.value().indexOf(':') >= 0, "colon");
        features.addIf(Character.isLowerCase(candidate.value().charAt(0)), "begins small");
        features.addClass("words", candidate.value().split(" ").length, 6);
    }

    /** The lines around: a party's name heads a block with its address, often below a heading that says who it is. */
    private static void block(AnnotatedDocument document, Candidate candidate, Features features) {
        PageLayout page = document.pageOf(candidate.segment());
        Segment at = candidate.segment();
        int street = 0;
        for (int step = 1; step <= 4 && street == 0; step++) {
            Optional<Segment> below = page.below(at);
            if (below.isEmpty()) {
                break;
            }
            at = below.get();
            street = LineFacts.of(document, at).isAddressLike() ? step : 0;
        }
        features.addClass("address below", street, 4);
        heading(document, candidate, features);
    }

    /** The heading in the same column, or else the last one that stands further left in an earlier row. */
    private static void heading(AnnotatedDocument document, Candidate candidate, Features features) {
        PageLayout page = document.pageOf(candidate.segment());
        Segment at = candidate.segment();
        for (int step = 1; step <= BLOCK; step++) {
            Optional<Segment> above = page.above(at);
            if (above.isEmpty()) {
                break;
            }
            at = above.get();
            Optional<Role> party = party(document, at);
            if (party.isPresent()) {
                features.add("heading " + step + "=" + party.get(), "below '" + at.text() + "'");
                return;
            }
        }
        int from = candidate.segment().row() - 1;
        for (int row = from; row >= Math.max(0, from - SECTION_ROWS); row--) {
            for (Segment segment : page.rows().get(row).segments()) {
                Optional<Role> party = party(document, segment);
                boolean left = segment.box().left() <= candidate.segment().box().left();
                if (left && party.isPresent()) {
                    features.add("section=" + party.get(), "in the part '" + segment.text() + "'");
                    return;
                }
            }
        }
    }

    /** The party that a segment names and says hardly anything else. */
    private static Optional<Role> party(AnnotatedDocument document, Segment segment) {
        int letters = FoldedText.letters(segment.text()).length();
        return document.hits(segment).stream()
                .filter(hit -> PARTY.contains(hit.role()))
                .filter(hit -> FoldedText.letters(segment.text().substring(hit.start(), hit.end()))
                                .length()
                        > 0.7 * letters)
                .map(RoleHit::role)
                .findFirst();
    }
}
