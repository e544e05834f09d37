package io.docket.rest.automation;

import io.docket.domain.automation.ErrorCurve;
import io.docket.domain.automation.ErrorCurve.Point;
import io.docket.domain.automation.Rate;
import io.docket.domain.automation.Source;
import io.docket.domain.automation.TrackRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the checked answers of a field from one source tell. */
@Schema(name = "SourceCurve")
public record SourceCurveJson(
        @Schema(description = "How many were checked.") int answers,

        @Schema(description = "The threshold in force, where it is the same in all inboxes and anything passes.")
        Optional<Integer> threshold,

        @Schema(description = "Why nothing passes.") Optional<String> reason,

        List<PointJson> curve) {
    static SourceCurveJson of(String field, Source source, TrackRecord tells) {
        ErrorCurve curve = tells.curve(field, source);
        return new SourceCurveJson(
                curve.history().size(), tells.threshold(field, source), tells.obstacle(field, source), points(curve));
    }

    /** Those at which something more is kept back than at the one before. */
    private static List<PointJson> points(ErrorCurve curve) {
        var points = new ArrayList<PointJson>();
        int before = 0;
        for (Point point : curve.points()) {
            if (point.passed() > 0 && point.passed() != before) {
                points.add(PointJson.of(point, curve.history().size()));
            }
            before = point.passed();
        }
        return points;
    }

    /** What a threshold would have let through. */
    @Schema(name = "CurvePoint")
    public record PointJson(
            int threshold,
            @Schema(description = "Of all checked answers.") RateJson automation,

            @Schema(description = "Wrong ones among those let through.")
            RateJson error,

            @Schema(
                    description =
                            "In percent, half an error more than was seen, so that a few lucky answers promise nothing;"
                                    + " thresholds are chosen by it.")
            double expectedError) {
        static PointJson of(Point point, int answers) {
            return new PointJson(
                    point.threshold(),
                    RateJson.of(new Rate(point.passed(), answers)),
                    RateJson.of(new Rate(point.wrong(), point.passed())),
                    RateJson.hundredths(point.error()));
        }
    }
}
