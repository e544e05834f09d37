package io.docket.domain.extraction.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text form of field models: for each field its name, its letter case if that is learned, the points of its calibration,
 * the weights of the evidence for a value and those of its ranking, one a line, all in alphabetical order, so that the same training writes the same bytes and a change can be read as a difference.
 */
public final class ModelFile {
    private static final String FIELD = "field";
    private static final String POINT = "calibration";
    private static final String WEIGHT = "weight";
    private static final String EVIDENCE = "evidence";
    private static final String LETTERS = "letters";

    private ModelFile() {}

    /** Writes models below comment lines. */
    public static String format(List<String> comments, Map<String, FieldModel> models) {
        var text = new StringBuilder();
        comments.forEach(comment -> text.append("# ").append(comment).append('\n'));
        new TreeMap<>(models).forEach((field, model) -> {
            text.append(FIELD).append('\t').append(field).append('\n');
            if (model.letterCase() != LetterCase.AS_PRINTED) {
                text.append(LETTERS).append('\t').append(model.letterCase()).append('\n');
            }
            for (Calibration.Point point : model.confidence().calibration().points()) {
                text.append(String.format(Locale.ROOT, "%s\t%.4f\t%.4f%n", POINT, point.raw(), point.calibrated()));
            }
            if (!model.confidence().weights().equals(ConfidenceModel.CHOICE.weights())) {
                weights(EVIDENCE, model.confidence().weights(), text);
            }
            weights(WEIGHT, model.ranking(), text);
        });
        return text.toString().replace("\r\n", "\n");
    }

    private static void weights(String kind, LinearModel model, StringBuilder text) {
        new TreeMap<>(model.weights())
                .forEach((name, weight) ->
                        text.append(String.format(Locale.ROOT, "%s\t%s\t%.3f%n", kind, name, weight)));
    }

    public static Map<String, FieldModel> parse(String text) {
        var models = new TreeMap<String, FieldModel>();
        var points = new ArrayList<Calibration.Point>();
        var evidence = new TreeMap<String, Double>();
        var weights = new TreeMap<String, Double>();
        String field = null;
        LetterCase letterCase = LetterCase.AS_PRINTED;
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            switch (cells[0]) {
                case FIELD -> {
                    finish(field, letterCase, points, evidence, weights, models);
                    field = cells[1];
                    letterCase = LetterCase.AS_PRINTED;
                }
                case POINT ->
                    points.add(new Calibration.Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
                case LETTERS -> letterCase = LetterCase.valueOf(cells[1]);
                case EVIDENCE -> evidence.put(cells[1], Double.parseDouble(cells[2]));
                case WEIGHT -> weights.put(cells[1], Double.parseDouble(cells[2]));
                default -> throw new IllegalStateException("a line of no known kind: " + line);
            }
        }
        finish(field, letterCase, points, evidence, weights, models);
        return models;
    }

    private static void finish(
            String field,
            LetterCase letterCase,
            List<Calibration.Point> points,
            Map<String, Double> evidence,
            Map<String, Double> weights,
            Map<String, FieldModel> models) {
        if (field != null) {
            Calibration calibration = points.isEmpty() ? Calibration.NONE : new Calibration(points);
            ConfidenceModel confidence = evidence.isEmpty()
                    ? ConfidenceModel.choice(calibration)
                    : new ConfidenceModel(new LinearModel(evidence), calibration);
            models.put(field, new FieldModel(new LinearModel(weights), confidence, letterCase));
        }
        points.clear();
        evidence.clear();
        weights.clear();
    }
}
