package io.docket.domain.extraction.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.extraction.feature.Feature;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LearningTest {
    private static final LinearModel NOTHING = new LinearModel(Map.of());
    private static final RankingTrainer TRAINER = new RankingTrainer(20, 0.2, 0.1);

    @Test
    void learnsWhatMakesACandidateRight() {
        LinearModel model = TRAINER.train(examples(60), NOTHING);
        assertTrue(model.weight("good") > model.weight("bad") + 1);
        assertTrue(model.none() < model.weight("good"));
    }

    @Test
    void learnsThatThereIsNoValue() {
        var without = List.of(new RankingExample(List.of(features("bad")), Set.of()));
        LinearModel model = TRAINER.train(without, NOTHING);
        assertTrue(model.none() > model.score(features("bad")));
    }

    @Test
    void sameExamplesGiveTheSameWeights() {
        assertEquals(TRAINER.train(examples(40), NOTHING), TRAINER.train(examples(40), NOTHING));
    }

    @Test
    void strongPriorOutweighsAFewExamples() {
        var prior = new LinearModel(Map.of("bad", 3.0));
        LinearModel free = new RankingTrainer(20, 0.2, 0).train(examples(3), prior);
        LinearModel drawn = new RankingTrainer(20, 0.2, 50).train(examples(3), prior);
        assertTrue(drawn.weight("bad") > free.weight("bad"));
    }

    @Test
    void calibrationRisesAndTellsHowOftenAnswersAreRight() {
        var random = new SplittableRandom(7);
        var answers = new ArrayList<Calibration.Checked>();
        for (int at = 0; at < 2_000; at++) {
            double raw = random.nextDouble();
            answers.add(new Calibration.Checked(raw, random.nextDouble() < raw * raw));
        }
        Calibration calibration = Calibration.fit(answers);
        double before = 0;
        for (double raw = 0; raw <= 1; raw += 0.05) {
            double calibrated = calibration.calibrated(raw);
            assertTrue(calibrated >= before);
            assertEquals(raw * raw, calibrated, 0.12);
            before = calibrated;
        }
    }

    @Test
    void fewAnswersPromiseNothing() {
        assertEquals(Calibration.NONE, Calibration.fit(List.of(new Calibration.Checked(0.9, true))));
    }

    @Test
    void calibrationThatFallsIsRefused() {
        var falling = List.of(new Calibration.Point(0.2, 0.9), new Calibration.Point(0.8, 0.1));
        assertThrows(InvalidValue.class, () -> new Calibration(falling));
    }

    @Test
    void modelsAreReadBackFromTheirFile() {
        var model = new FieldModel(
                new LinearModel(Map.of("left=TOTAL", 1.5, "none", -0.25)),
                new ConfidenceModel(
                        new LinearModel(Map.of(ConfidenceModel.CHOSEN, 0.75, "none", 0.5)),
                        new Calibration(List.of(new Calibration.Point(0.1, 0.2), new Calibration.Point(0.9, 0.95)))),
                LetterCase.CAPITALS);
        String text = ModelFile.format(List.of("made by a test"), Map.of("total", model));
        assertEquals(Map.of("total", model), ModelFile.parse(text));
    }

    @Test
    void capitalsAreWantedWhenNearlyAllExamplesAreInCapitals() {
        var examples = new ArrayList<>(Collections.nCopies(40, "SEVEN OAKS LTD."));
        examples.add("Seven Oaks");
        assertEquals(LetterCase.CAPITALS, LetterCase.shownBy(examples));
        assertEquals("CAFÉ 12", LetterCase.CAPITALS.of("Café 12"));
    }

    @Test
    void fewOrMixedExamplesOrThoseWithoutLettersLeaveTheLettersAsTheyArePrinted() {
        assertEquals(LetterCase.AS_PRINTED, LetterCase.shownBy(Collections.nCopies(5, "SEVEN OAKS")));
        assertEquals(LetterCase.AS_PRINTED, LetterCase.shownBy(Collections.nCopies(40, "25/12/2018")));
        var mixed = new ArrayList<>(Collections.nCopies(30, "SEVEN OAKS"));
        mixed.addAll(Collections.nCopies(10, "Seven Oaks"));
        assertEquals(LetterCase.AS_PRINTED, LetterCase.shownBy(mixed));
        assertEquals("Café", LetterCase.AS_PRINTED.of("Café"));
    }

    private static List<RankingExample> examples(int count) {
        var examples = new ArrayList<RankingExample>();
        for (int at = 0; at < count; at++) {
            boolean first = at % 3 == 0;
            examples.add(new RankingExample(
                    List.of(features(first ? "good" : "bad"), features(first ? "bad" : "good")),
                    Set.of(first ? 0 : 1)));
        }
        return examples;
    }

    private static List<Feature> features(String name) {
        return List.of(new Feature(name, 1, ""));
    }
}
