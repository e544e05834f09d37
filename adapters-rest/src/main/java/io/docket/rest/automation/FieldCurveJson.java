package io.docket.rest.automation;

import io.docket.domain.automation.ErrorCurve;
import io.docket.domain.automation.ErrorCurve.Point;
import io.docket.domain.automation.MaxError;
import io.docket.domain.automation.Rate;
import io.docket.domain.automation.TrackRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the checked answers of a field tell. */
@Schema(name = "FieldCurve")
public record FieldCurveJson(
        @Schema(description = "How many were checked.") int answers,

        @Schema(description = "The threshold in force, where it is the same in all inboxes and anything passes.")
        Optional<Integer> threshold,

        @Schema(description = "The error in percent that the threshold follows from, where one is set.")
        Optional<BigDecimal> maxError,

        @Schema(description = "Why nothing passes.") Optional<String> reason,

        @Schema(description = "Wrong answers among those that went straight through and were drawn as samples.")
        Optional<RateJson> measured,

        @Schema(description = "Whether what was measured is compatible with the error that is set.")
        Optional<Boolean> kept,

        List<PointJson> curve) {
    static FieldCurveJson of(String field, TrackRecord tells) {
        ErrorCurve curve = tells.curve(field);
        Optional<MaxError> maxError = tells.maxError(field);
        Optional<Rate> measured = tells.measured(field);
        return new FieldCurveJson(
                curve.history().size(),
                tells.threshold(field),
                maxError.map(MaxError::percent),
                tells.obstacle(field),
                measured.map(RateJson::of),
                maxError.flatMap(error -> measured.map(error::allows)),
                points(curve));
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
