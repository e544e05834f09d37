package io.docket.domain.extraction.choice;

import io.docket.domain.document.PlacedWord;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.feature.Feature;
import io.docket.domain.extraction.learning.ConfidenceModel;
import io.docket.domain.extraction.lexicon.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** What speaks for and against a chosen value being right: how clearly it was chosen, and how clearly it was read. */
public final class Evidence {
    /** Odds beyond e^9 to 1 are no surer. */
    private static final double CLEAREST = 9;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern MIXED = Pattern.compile("\\p{L}+\\d+\\p{L}*|\\d+\\p{L}{2,}");

    private final Vocabulary vocabulary;

    public Evidence(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** As features of a {@link ConfidenceModel}. */
    public List<Feature> of(Option option) {
        Candidate candidate = option.candidate();
        List<PlacedWord> words = candidate.pieces().stream()
                .flatMap(piece -> piece.words().stream())
                .toList();
        double mean = words.stream()
                .mapToInt(placed -> placed.word().confidence())
                .average()
                .orElse(100);
        int least = words.stream()
                .mapToInt(placed -> placed.word().confidence())
                .min()
                .orElse(100);
        List<String> tokens = List.of(NO_LETTERS.split(candidate.raw()));
        return List.of(
                feature(ConfidenceModel.CHOSEN, odds(option.probability())),
                feature("read on the whole", (mean - 95) / 5),
                feature("read at worst", (least - 90) / 10.0),
                feature("length", Math.log(candidate.raw().length()) - 2.5),
                feature(
                        "unknown words",
                        Math.log1p(tokens.stream().filter(this::isUnknown).count())),
                feature(
                        "letters with digits",
                        tokens.stream()
                                .filter(token -> MIXED.matcher(token).matches())
                                .count()));
    }

    private boolean isUnknown(String token) {
        return token.length() > 2 && token.chars().allMatch(Character::isLetter) && !vocabulary.knows(token);
    }

    private static double odds(double probability) {
        double odds = Math.log(probability) - Math.log1p(-probability);
        return Math.max(-CLEAREST, Math.min(CLEAREST, odds));
    }

    private static Feature feature(String name, double value) {
        return new Feature(name, value, "");
    }
}
