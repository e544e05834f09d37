package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.candidate.PartyCandidates;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What tells the seller and the buyer of an invoice from each other and from other lines. */
public final class PartyFeatures implements FeatureExtractor {
    private static final double FOOT = 0.8;
    private static final Pattern FORM_WITH_CAPITAL = Pattern.compile(
            "(\\p{L}[\\p{L}.]{1,8}) (?:au capital|con capitale|mit (?:Stamm|Grund)kapital|with (?:a )?capital)");

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
        WebNames web = WebNames.in(document);
        Senders senders = Senders.in(document);
        var anchors = new Anchors(document);
        var names = new PrintedNames(candidates);
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
            web(document, candidate, web, features);
            features.addClass("repeated", names.rowsElsewhere(candidate), 3);
            features.addIf(names.isWithinLonger(candidate), "within a longer name");
            features.addIf(senders.isHead(candidate), "sender line", "heads the sender's line");
            features.addIf(senders.isSender(candidate), "sender", "named in the sender's line");
            int below = senders.below(document.pageOf(segment), segment);
            features.addIf(below > 0, "below sender line", "below the sender's line");
            features.addIf(below == 1, "first below sender line");
            all.add(features.all());
        }
        return all;
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
        features.addIf(document.headsColumn(candidate.segment()), "heads a column");
        features.addIf(candidate.value().indexOf(':') >= 0, "colon");
        features.addIf(Character.isLowerCase(candidate.value().charAt(0)), "begins small");
        features.addClass("words", candidate.value().split(" ").length, 6);
    }

    /** Whether the name, or the name without its legal form, is that of a web or mail address. */
    private static void web(AnnotatedDocument document, Candidate candidate, WebNames web, Features features) {
        Piece piece = candidate.first();
        String bare = document.hits(candidate.segment()).stream()
                .filter(hit -> hit.role() == Role.LEGAL_FORM && hit.start() > piece.start() && hit.end() <= piece.end())
                .findFirst()
                .map(hit -> candidate.segment().text().substring(piece.start(), hit.start()))
                .orElse(candidate.value());
        boolean named = web.is(candidate.value()) || web.is(bare);
        features.addIf(named, "is the domain", "named like the web address");
        features.addIf(!named && web.isLike(bare), "like the domain", "named like the web address");
        boolean apart =
                named && candidate.shape().equals(PartyCandidates.WITHOUT_FORM) && isFormSaidApart(document, candidate);
        features.addIf(apart, "legal form apart", "its legal form is said elsewhere, apart from the name");
    }

    /** "SARL au capital de …" in another line: a legal form that is a fact about the name's holder, no part of the name. */
    private static boolean isFormSaidApart(AnnotatedDocument document, Candidate candidate) {
        String after =
                candidate.segment().text().substring(candidate.first().end()).strip();
        return document.layout().segments().stream()
                .filter(segment -> segment != candidate.segment())
                .flatMap(segment -> FORM_WITH_CAPITAL.matcher(segment.text()).results())
                .anyMatch(found ->
                        after.toUpperCase(Locale.ROOT).startsWith(found.group(1).toUpperCase(Locale.ROOT)));
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
        contents(Block.around(document, candidate.segment()), features);
        place(page, candidate.segment(), features);
        features.addIf(PartyHeading.of(document, candidate.segment()).isPresent(), "a heading");
        PartyHeading.describe(document, candidate.segment(), features);
    }

    /** A seller says how to reach and to pay him; of the buyer hardly more stands there than where to send the invoice. */
    private static void contents(Block block, Features features) {
        boolean contact = block.says(Role.PHONE, Role.WEB);
        boolean registered = block.says(Role.VAT_ID, Role.COMPANY_NUMBER, Role.TAX_NUMBER);
        boolean paid = block.says(Role.IBAN, Role.BANK);
        boolean heads = block.above() == 0;
        boolean address = block.town() > 0;
        features.addClass("block line", block.above(), 3);
        features.addIf(contact, "contact in block", "above a telephone number or web address");
        features.addIf(registered, "numbers in block", "above a registered number");
        features.addIf(paid, "account in block");
        features.addIf(block.says(Role.BUYER_VAT), "buyer's number in block", "above the buyer's VAT number");
        features.addIf(heads && block.lines().size() > 1, "heads a block");
        features.addIf(heads && address, "heads an address", "heads an address");
        features.addIf(heads && address && !contact && !registered && !paid, "heads a bare address");
        features.addClass("town", block.town(), 5);
    }

    private static void place(PageLayout page, Segment segment, Features features) {
        double down = segment.box().top() / (double) page.height();
        features.addIf(down > FOOT, "at the foot");
        features.addShare("down", down, 8);
        features.addClass("beside", page.rows().get(segment.row()).segments().size(), 4);
        double height = segment.box().height() / page.lineHeight();
        features.addShare("height", (height - 0.6) / 1.8, 4);
    }
}
