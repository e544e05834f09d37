package io.docket.bench.training;

import io.docket.domain.document.PredictedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The true lines of a document, matched the way the corpus' measure does: each takes, in order, the read row that has most of
 * its cells right. Rows that none takes were read but are none.
 */
record MatchedLines(LabelledDocument document, List<MatchedLine> lines, int rowsRead) {
    static MatchedLines of(LabelledDocument document, List<Map<String, PredictedValue>> read) {
        var lines = new ArrayList<MatchedLine>();
        int from = 0;
        for (Map<String, String> wanted : document.lines()) {
            int best = -1;
            int most = 0;
            for (int at = from; at < read.size(); at++) {
                int right = MatchedLine.right(wanted, read.get(at));
                if (right > most) {
                    most = right;
                    best = at;
                }
            }
            lines.add(new MatchedLine(wanted, best < 0 ? Map.of() : read.get(best)));
            from = best < 0 ? from : best + 1;
        }
        return new MatchedLines(document, lines, read.size());
    }

    String seller() {
        return document.truth().getOrDefault("seller_name", "");
    }

    int wanted() {
        return lines.stream().mapToInt(line -> line.wanted().size()).sum();
    }

    int right() {
        return lines.stream().mapToInt(MatchedLine::right).sum();
    }

    int rowsFound() {
        return (int) lines.stream().filter(MatchedLine::found).count();
    }
}
