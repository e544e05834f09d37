package io.docket.domain.extraction.rule;

import io.docket.domain.document.Box;
import io.docket.domain.document.Region;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a document is searched: the passages, and the anchors of place by page that they were chosen by. */
public record Searched(List<Passage> passages, Map<Integer, List<Anchors>> anchors) {
    /** Some 60 full pages. With all patterns of a scope, each at its worst, these take a minute. */
    static final int MOST_CHARACTERS = 200_000;

    public Searched {
        passages = List.copyOf(passages);
        anchors = Map.copyOf(anchors);
    }

    /** InvalidValue where an anchor does not compile. */
    public static Searched of(WhereToSearch where, Patterns patterns, DocumentLayout document) {
        var compiled = new EnumMap<Relation, Patterns.Compiled>(Relation.class);
        where.anchors().forEach((relation, anchor) -> compiled.put(relation, anchor.compiled(patterns)));
        List<PageLayout> pages = pages(where, document);
        var anchors = new HashMap<Integer, List<Anchors>>();
        pages.forEach(page -> anchors.put(page.number(), ofPlace(page, compiled)));
        var passages = new ArrayList<Passage>();
        for (List<Segment> unit : units(where.granularity(), pages)) {
            ofText(passage(unit), compiled)
                    .map(passage -> ofPlace(passage, anchors))
                    .filter(passage -> !passage.isEmpty())
                    .ifPresent(passages::add);
        }
        return new Searched(passages, anchors);
    }

    /** The pages that are named, as far as their text is not more than a document's worker bears. */
    private static List<PageLayout> pages(WhereToSearch where, DocumentLayout document) {
        var pages = new ArrayList<PageLayout>();
        int characters = 0;
        for (PageLayout page : document.pages()) {
            if (Pages.include(where.pages(), page.number(), document.pages().size())) {
                characters += page.segments().stream()
                        .mapToInt(segment -> segment.text().length())
                        .sum();
                if (characters > MOST_CHARACTERS && !pages.isEmpty()) {
                    break;
                }
                pages.add(page);
            }
        }
        return pages;
    }

    private static List<Anchors> ofPlace(PageLayout page, Map<Relation, Patterns.Compiled> compiled) {
        return compiled.entrySet().stream()
                .filter(anchor -> !anchor.getKey().isOfText())
                .map(anchor -> Anchors.of(anchor.getKey(), anchor.getValue(), page, passage(page.segments())))
                .toList();
    }

    private static List<List<Segment>> units(Granularity granularity, List<PageLayout> pages) {
        Stream<List<Segment>> units = switch (granularity) {
            case DOCUMENT, SECTION ->
                Stream.of(
                        pages.stream().flatMap(page -> page.segments().stream()).toList());
            case PAGE -> pages.stream().map(PageLayout::segments);
            case BLOCK -> pages.stream().flatMap(page -> Blocks.of(page).stream());
            case LINE -> pages.stream().flatMap(page -> page.rows().stream()).map(row -> row.segments());
        };
        return units.toList();
    }

    private static Passage passage(List<Segment> segments) {
        return Passage.of(
                segments.stream().flatMap(segment -> Part.of(segment).stream()).toList());
    }

    /** What comes after the first anchor, or before it; empty where there is none. */
    private static Optional<Passage> ofText(Passage unit, Map<Relation, Patterns.Compiled> compiled) {
        Optional<Passage> left = Optional.of(unit);
        if (compiled.containsKey(Relation.AFTER)) {
            left = left.flatMap(text -> first(compiled.get(Relation.AFTER), text)
                    .map(match -> text.after(match.whole().end())));
        }
        if (compiled.containsKey(Relation.BEFORE)) {
            left = left.flatMap(text -> first(compiled.get(Relation.BEFORE), text)
                    .map(match -> text.before(match.whole().start())));
        }
        return left;
    }

    private static Optional<Patterns.Match> first(Patterns.Compiled anchor, Passage text) {
        return anchor.matches(text.text(), 1).stream().findFirst();
    }

    private static Passage ofPlace(Passage passage, Map<Integer, List<Anchors>> anchors) {
        return Passage.of(passage.parts().stream()
                .map(part -> {
                    Part left = part;
                    for (Anchors each : anchors.get(part.page())) {
                        left = each.kept(left);
                    }
                    return left;
                })
                .toList());
    }

    /** How far a place is from an anchor that it is to be near to, in pixels; 0 where it is to be near to none. */
    int distance(Region region) {
        Box box = region.box();
        return anchors.getOrDefault(region.page(), List.of()).stream()
                .filter(each -> each.relation() == Relation.NEAR)
                .mapToInt(each -> each.distance(box))
                .findFirst()
                .orElse(0);
    }
}
