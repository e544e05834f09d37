package io.docket.domain.extraction.rule;

import io.docket.domain.settings.Setting;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which part of a document a rule searches: {@code {"granularity": "line", "right_of": anchor, "pages": [0, "2:3", -1]}}. Where
 * there are several anchors, what stands to all of them so is searched; what has no anchor is not.
 */
public record WhereToSearch(Granularity granularity, Map<Relation, RulePattern> anchors, List<Pages> pages) {
    static final WhereToSearch EVERYWHERE = new WhereToSearch(Granularity.DOCUMENT, Map.of(), List.of());

    private static final int MOST_PAGES = 100;
    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of("granularity", "pages"),
                    Arrays.stream(Relation.values()).map(Relation::named))
            .collect(Collectors.toUnmodifiableSet());

    public WhereToSearch {
        var copied = new EnumMap<Relation, RulePattern>(Relation.class);
        copied.putAll(anchors);
        anchors = Collections.unmodifiableMap(copied);
        pages = List.copyOf(pages);
    }

    /** What a setting says; InvalidValue where it says nothing that there is. */
    public static WhereToSearch of(Setting setting) {
        Map<String, Setting> members = setting.members(KNOWN);
        var anchors = new EnumMap<Relation, RulePattern>(Relation.class);
        for (Relation relation : Relation.values()) {
            Optional.ofNullable(members.get(relation.named()))
                    .ifPresent(anchor -> anchors.put(relation, RulePattern.of(anchor)));
        }
        return new WhereToSearch(
                Optional.ofNullable(members.get("granularity"))
                        .map(WhereToSearch::granularity)
                        .orElse(Granularity.DOCUMENT),
                anchors,
                Optional.ofNullable(members.get("pages"))
                        .map(WhereToSearch::pages)
                        .orElse(List.of()));
    }

    private static Granularity granularity(Setting setting) {
        return Arrays.stream(Granularity.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(setting.value()))
                .findFirst()
                .orElseThrow(() -> setting.wrong("must be document, page, section, block or line"));
    }

    private static List<Pages> pages(Setting setting) {
        List<Setting> given = setting.value() instanceof List<?> ? setting.elements() : List.of(setting);
        if (given.size() > MOST_PAGES) {
            throw setting.wrong("must have at most " + MOST_PAGES + " elements");
        }
        return given.stream().map(Pages::of).toList();
    }

    /** Whether of several matches the last stands nearest to what they were searched by. */
    boolean isBackwards() {
        return !anchors.isEmpty() && anchors.keySet().stream().allMatch(Relation::isBackwards);
    }
}
