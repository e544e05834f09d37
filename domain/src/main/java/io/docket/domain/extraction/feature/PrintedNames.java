package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A document's names by their letters: where else one stands, and whether a longer one begins or ends with it. */
final class PrintedNames {
    private static final int LONGEST_NAME = 6;

    private final Map<String, List<Segment>> places = new HashMap<>();
    private final NavigableMap<String, List<Segment>> full = new TreeMap<>();
    private final NavigableMap<String, List<Segment>> reversed = new TreeMap<>();

    PrintedNames(List<Candidate> names) {
        for (Candidate name : names) {
            String letters = FoldedText.letters(name.value());
            put(places, letters, name);
            if (isFull(name.value())) {
                put(full, letters, name);
                put(reversed, reversed(letters), name);
            }
        }
    }

    private static void put(Map<String, List<Segment>> places, String letters, Candidate name) {
        places.computeIfAbsent(letters, first -> new ArrayList<>()).add(name.segment());
    }

    private static boolean isFull(String name) {
        return name.split(" ").length <= LONGEST_NAME && name.chars().noneMatch(Character::isDigit);
    }

    private static String reversed(String letters) {
        return new StringBuilder(letters).reverse().toString();
    }

    /** In how many rows of pages it stands apart from the candidate's own place. */
    int rowsElsewhere(Candidate name) {
        return (int) places.getOrDefault(FoldedText.letters(name.value()), List.of()).stream()
                .filter(place -> place != name.segment())
                .map(Segment::row)
                .distinct()
                .count();
    }

    /** A brand that a full name elsewhere begins or ends with. */
    boolean isWithinLonger(Candidate name) {
        String letters = FoldedText.letters(name.value());
        return beginsLonger(letters, name.segment(), full) || beginsLonger(reversed(letters), name.segment(), reversed);
    }

    /** Those that begin with it follow it in their order. */
    private static boolean beginsLonger(String letters, Segment own, NavigableMap<String, List<Segment>> names) {
        for (Map.Entry<String, List<Segment>> longer :
                names.tailMap(letters, false).entrySet()) {
            if (!longer.getKey().startsWith(letters)) {
                return false;
            }
            if (longer.getValue().stream().anyMatch(place -> place != own)) {
                return true;
            }
        }
        return false;
    }
}
