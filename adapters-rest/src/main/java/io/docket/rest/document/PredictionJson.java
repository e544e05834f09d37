package io.docket.rest.document;

import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Region;
import io.docket.domain.document.Section;
import io.docket.domain.document.Version;
import io.docket.domain.kernel.FormatId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found: values by field, tables as rows of cells by column, and the documents that the file holds. */
@Schema(name = "Prediction")
public record PredictionJson(
        Map<String, List<ValueJson>> annotations,
        Map<String, List<Map<String, ValueJson>>> lines,
        List<SectionJson> sections) {
    public static PredictionJson of(Version version) {
        Prediction prediction = version.prediction();
        return new PredictionJson(
                each(
                        prediction.fields(),
                        values -> values.stream().map(ValueJson::of).toList()),
                each(prediction.tables(), PredictionJson::rows),
                version.sections().stream().map(SectionJson::of).toList());
    }

    /** A table's rows. */
    public static List<Map<String, ValueJson>> rows(List<Map<String, PredictedValue>> rows) {
        return rows.stream().map(row -> each(row, ValueJson::of)).toList();
    }

    /** The map with each value changed, in its order. */
    private static <T, R> Map<String, R> each(Map<String, T> map, Function<T, R> change) {
        var changed = new LinkedHashMap<String, R>();
        map.forEach((name, value) -> changed.put(name, change.apply(value)));
        return changed;
    }

    /**
     * A value, normalised by its field's type, and {@code text} as it stands in the document, with its place there
     * ({@code textual_coord}: start and end) and on the page ({@code visual_coord}: page, left, top, right, bottom in pixels
     * at 200 dpi), what decided it, and the number of the section that it belongs to, counted from 0.
     */
    @Schema(name = "PredictedValue")
    public record ValueJson(
            String value,
            String text,
            int confidence,
            Optional<List<Integer>> textualCoord,
            Optional<List<Integer>> visualCoord,
            String reason,
            int section) {
        static ValueJson of(PredictedValue value) {
            return new ValueJson(
                    value.value(),
                    value.raw(),
                    value.confidence().percent(),
                    value.span().map(span -> List.of(span.start(), span.end())),
                    value.region().map(PredictionJson::coordinates),
                    value.reason(),
                    value.section());
        }
    }

    /** Where a section begins (the page, and the place on it when it is only a part of that page), and what it is. */
    @Schema(name = "VersionSection")
    public record SectionJson(
            int page,
            Optional<List<Integer>> visualCoord,
            Optional<Integer> confidence,
            Optional<String> documentType,
            Optional<FormatId> format) {
        static SectionJson of(Section section) {
            return new SectionJson(
                    section.page(),
                    section.part().map(box -> coordinates(section.page(), box)),
                    section.confidence().map(Confidence::percent),
                    section.documentType(),
                    section.format());
        }
    }

    /** A place as it is answered everywhere: page, left, top, right, bottom. */
    public static List<Integer> coordinates(Region region) {
        return coordinates(region.page(), region.box());
    }

    static List<Integer> coordinates(int page, Box box) {
        return List.of(page, box.left(), box.top(), box.right(), box.bottom());
    }
}
