package io.docket.domain.extraction.section;

import io.docket.domain.document.Doubt;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in one section of a document by its format, placed in the whole document. */
public record SectionFound(SectionExtent extent, Format format, Prediction prediction) {
    private static final int LONGEST_REASON = 1_000;

    /** What the whole document says; of several sections a doubt tells which it is about. */
    public static Prediction joined(List<SectionFound> sections) {
        if (sections.size() < 2) {
            return sections.stream().findFirst().map(SectionFound::prediction).orElse(Prediction.EMPTY);
        }
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        var tables = new LinkedHashMap<String, List<Map<String, PredictedValue>>>();
        var doubts = new ArrayList<Doubt>();
        for (SectionFound section : sections) {
            section.prediction.fields().forEach((name, values) -> {
                List<PredictedValue> all = fields.computeIfAbsent(name, any -> new ArrayList<>());
                all.addAll(values);
                if (section.isOfDocument(name)) {
                    PredictedValue surest = all.stream()
                            .max(Comparator.comparing(PredictedValue::confidence))
                            .orElseThrow();
                    all.removeIf(value -> value.section() != surest.section());
                }
            });
            section.prediction
                    .tables()
                    .forEach((name, rows) -> tables.computeIfAbsent(name, any -> new ArrayList<>())
                            .addAll(rows));
            section.prediction.doubts().forEach(doubt -> doubts.add(section.placed(doubt)));
        }
        return new Prediction(fields, tables, doubts);
    }

    private boolean isOfDocument(String field) {
        return format.label(field)
                .map(Label::scope)
                .filter(LabelScope.DOCUMENT::equals)
                .isPresent();
    }

    private Doubt placed(Doubt doubt) {
        String reason = extent.place() + ": " + doubt.reason();
        return new Doubt(doubt.cause(), doubt.fields(), reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
    }
}
