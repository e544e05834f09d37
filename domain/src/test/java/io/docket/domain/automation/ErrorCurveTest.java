package io.docket.domain.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorCurveTest {
    @Test
    void thresholdLetsThroughAsMuchAsThePromiseAllows() {
        var history = new ArrayList<ErrorCurve.Checked>();
        answers(history, 200, 95, true);
        answers(history, 60, 80, true);
        answers(history, 2, 80, false);
        answers(history, 20, 40, false);
        var curve = new ErrorCurve(history);

        assertEquals(OptionalInt.of(81), curve.thresholdFor(0.5));
        assertEquals(OptionalInt.of(41), curve.thresholdFor(1));
        assertEquals(OptionalInt.of(1), curve.thresholdFor(9));
        assertEquals(new ErrorCurve.Point(80, 262, 2), curve.points().get(80));
    }

    @Test
    void fewLuckyAnswersPromiseNothing() {
        var history = new ArrayList<ErrorCurve.Checked>();
        answers(history, 20, 99, true);

        assertEquals(OptionalInt.empty(), new ErrorCurve(history).thresholdFor(1));
        assertEquals(OptionalInt.empty(), new ErrorCurve(List.of()).thresholdFor(1));
    }

    @Test
    void higherThresholdNeverLetsMoreThrough() {
        var history = new ArrayList<ErrorCurve.Checked>();
        answers(history, 3, 70, true);
        answers(history, 5, 30, false);
        answers(history, 4, 100, true);
        double[] passed = new ErrorCurve(history)
                .points().stream().mapToDouble(ErrorCurve.Point::passed).toArray();

        assertEquals(101, passed.length);
        assertTrue(IntStream.range(1, passed.length).allMatch(at -> passed[at] <= passed[at - 1]));
        assertEquals(12, DoubleStream.of(passed).max().orElseThrow());
    }

    private static void answers(List<ErrorCurve.Checked> history, int count, int confidence, boolean right) {
        for (int i = 0; i < count; i++) {
            history.add(new ErrorCurve.Checked(new Confidence(confidence), right));
        }
    }
}
