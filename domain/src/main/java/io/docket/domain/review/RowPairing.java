package io.docket.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Pairs the rows of two tables in their order so that most cells agree, and among such pairings so that most rows have a
 * partner; tables too long for that are paired row by row.
 */
final class RowPairing {
    /** One more agreeing cell outweighs any number of pairs. */
    private static final long AGREEMENT = 1L << 32;

    private final List<Map<String, String>> truth;
    private final List<Map<String, String>> judged;
    private final long mostPairs;

    RowPairing(List<Map<String, String>> truth, List<Map<String, String>> judged, long mostPairs) {
        this.truth = truth;
        this.judged = judged;
        this.mostPairs = mostPairs;
    }

    List<RowPair> pairs() {
        return (long) truth.size() * judged.size() > mostPairs ? rowByRow() : best();
    }

    private List<RowPair> rowByRow() {
        var pairs = new ArrayList<RowPair>();
        for (int row = 0; row < Math.max(truth.size(), judged.size()); row++) {
            pairs.add(new RowPair(
                    row < truth.size() ? truth.get(row) : Map.of(), row < judged.size() ? judged.get(row) : Map.of()));
        }
        return pairs;
    }

    private List<RowPair> best() {
        // worth[i][j]: the best that can be made of the truth's rows from i on and the judged ones from j on.
        long[][] worth = new long[truth.size() + 1][judged.size() + 1];
        for (int i = truth.size() - 1; i >= 0; i--) {
            for (int j = judged.size() - 1; j >= 0; j--) {
                long paired = worth(i, j) + worth[i + 1][j + 1];
                worth[i][j] = Math.max(paired, Math.max(worth[i + 1][j], worth[i][j + 1]));
            }
        }
        var pairs = new ArrayList<RowPair>();
        int i = 0;
        int j = 0;
        while (i < truth.size() && j < judged.size()) {
            if (worth[i][j] == worth(i, j) + worth[i + 1][j + 1]) {
                pairs.add(new RowPair(truth.get(i++), judged.get(j++)));
            } else if (worth[i][j] == worth[i + 1][j]) {
                pairs.add(new RowPair(truth.get(i++), Map.of()));
            } else {
                pairs.add(new RowPair(Map.of(), judged.get(j++)));
            }
        }
        truth.subList(i, truth.size()).forEach(row -> pairs.add(new RowPair(row, Map.of())));
        judged.subList(j, judged.size()).forEach(row -> pairs.add(new RowPair(Map.of(), row)));
        return pairs;
    }

    private long worth(int i, int j) {
        return 1 + AGREEMENT * new RowPair(truth.get(i), judged.get(j)).agreements();
    }
}
