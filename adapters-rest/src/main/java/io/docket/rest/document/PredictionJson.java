package io.docket.rest.document;

import io.docket.domain.document.Box;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found: values by field, and tables as rows of cells by column. */
@Schema(name = "Prediction")
public record PredictionJson(
        Map<String, List<ValueJson>> annotations, Map<String, List<Map<String, ValueJson>>> lines) {
    public static PredictionJson of(Prediction prediction) {
        return new PredictionJson(
                each(
                        prediction.fields(),
                        values -> values.stream().map(ValueJson::of).toList()),
                each(
                        prediction.tables(),
                        rows -> rows.stream()
                                .map(row -> each(row, ValueJson::of))
                                .toList()));
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
     * at 200 dpi), and what decided it.
     */
    @Schema(name = "PredictedValue")
    public record ValueJson(
            String value,
            String text,
            int confidence,
            Optional<List<Integer>> textualCoord,
            Optional<List<Integer>> visualCoord,
            String reason) {
        static ValueJson of(PredictedValue value) {
            return new ValueJson(
                    value.value(),
                    value.raw(),
                    value.confidence().percent(),
                    value.span().map(span -> List.of(span.start(), span.end())),
                    value.region().map(PredictionJson::coordinates),
                    value.reason());
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
