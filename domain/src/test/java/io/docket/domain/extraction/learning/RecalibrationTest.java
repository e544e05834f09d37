package io.docket.domain.extraction.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Confidence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecalibrationTest {
    private final List<Calibration.Checked> answers = new ArrayList<>();

    private void answered(int percent, int right, int wrong) {
        for (int at = 0; at < right + wrong; at++) {
            answers.add(new Calibration.Checked(percent / 100.0, at < right));
        }
    }

    private int told(int percent) {
        return Recalibration.fit(answers).of(new Confidence(percent)).percent();
    }

    @Test
    void nothingChangesWithoutAnswers() {
        for (int percent = 0; percent <= 100; percent++) {
            assertEquals(percent, told(percent));
            assertEquals(percent, Recalibration.NONE.of(new Confidence(percent)).percent());
        }
    }

    @Test
    void whatIsOftenerRightThanToldIsToldAsSurer() {
        answered(60, 190, 10);
        answered(80, 198, 2);
        assertTrue(told(60) >= 90 && told(60) <= 96, () -> "60 is told as " + told(60));
        assertTrue(told(80) > told(60), () -> "80 is told as " + told(80));
    }

    @Test
    void whatIsOftenerWrongThanToldIsToldAsLessSure() {
        answered(95, 60, 40);
        answered(50, 10, 90);
        assertTrue(told(95) >= 52 && told(95) <= 68, () -> "95 is told as " + told(95));
        assertTrue(told(50) <= 20, () -> "50 is told as " + told(50));
    }

    @Test
    void aFewAnswersChangeLittle() {
        answered(90, 3, 1);
        assertTrue(told(90) >= 80, () -> "90 is told as " + told(90));
    }

    @Test
    void theSurerAnswerStaysTheSurerOneThoughItWasWrongOftener() {
        answered(95, 20, 80);
        answered(40, 80, 20);
        for (int percent = 1; percent <= 100; percent++) {
            assertTrue(told(percent) >= told(percent - 1));
        }
    }

    @Test
    void onlyCertaintyIsToldAsCertain() {
        answered(99, 2_000, 0);
        answered(100, 500, 0);
        assertEquals(99, told(99));
        assertEquals(100, told(100));
    }
}
