package io.docket.domain.extraction.steering;

import io.docket.domain.extraction.lexicon.EditDistance;
import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.format.LabelType;
import java.util.List;
import java.util.Optional;

/** Which of the values that are expected was meant by one that was read. */
final class ExpectedValues {
    /** One letter in so many may be misread. */
    private static final int LETTERS_PER_MISTAKE = 8;

    private ExpectedValues() {}

    /**
     * The one that is the same but for spaces, signs, accents and letter case; of texts also the only one with few other
     * letters and the same digits, since another digit is another thing.
     */
    static Optional<String> nearest(LabelType type, String read, List<String> expected) {
        String letters = FoldedText.letters(read);
        Optional<String> same = expected.stream()
                .filter(one -> one.equals(read)
                        || (!letters.isEmpty() && FoldedText.letters(one).equals(letters)))
                .findFirst();
        if (same.isPresent() || (type != LabelType.STRING && type != LabelType.ADDRESS)) {
            return same;
        }
        List<String> near = expected.stream()
                .filter(one -> isNear(letters, FoldedText.letters(one)))
                .distinct()
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static boolean isNear(String read, String expected) {
        int most = Math.min(read.length(), expected.length()) / LETTERS_PER_MISTAKE;
        return Math.abs(read.length() - expected.length()) <= most
                && digits(read).equals(digits(expected))
                && EditDistance.between(read, expected) <= most;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
