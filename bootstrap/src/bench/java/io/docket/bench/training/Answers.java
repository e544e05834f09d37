package io.docket.bench.training;

import io.docket.domain.extraction.learning.ConfidenceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Answers for many documents, counted the way the corpus' measure does: strict and loose F1 by field and over all. */
record Answers(List<Answer> all) {
    Answers {
        all = List.copyOf(all);
    }

    Answers only(Predicate<Answer> wanted) {
        return new Answers(all.stream().filter(wanted).toList());
    }

    Map<String, List<Answer>> byField() {
        return all.stream().collect(Collectors.groupingBy(Answer::field, LinkedHashMap::new, Collectors.toList()));
    }

    Collection<List<Answer>> byDocument() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.document().name(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** The share of documents, in percent, whose every known field is strictly right. */
    static double allRight(Collection<List<Answer>> documents) {
        long right = documents.stream()
                .filter(answers -> answers.stream().noneMatch(Answer::wrong))
                .count();
        return documents.isEmpty() ? 0 : 100.0 * right / documents.size();
    }

    /** What confidence is learned from. */
    Map<String, List<ConfidenceModel.Judged>> judged() {
        var judged = new LinkedHashMap<String, List<ConfidenceModel.Judged>>();
        byField()
                .forEach((field, answers) -> judged.put(
                        field,
                        answers.stream()
                                .filter(answer -> answer.given().isPresent() && !TruthErrors.has(answer))
                                .map(Answer::judged)
                                .toList()));
        return judged;
    }

    List<Answer> errors() {
        return all.stream().filter(Answer::wrong).toList();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("%-16s %7s %9s %10s %9s".formatted("field", "wanted", "answered", "F1 strict", "F1 loose"));
        byField().forEach((field, answers) -> lines.add(line(field, Score.of(answers))));
        lines.add(line("all", Score.of(all)));
        return lines;
    }

    private static String line(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-16s %7d %9d %10.2f %9.2f",
                name,
                score.wanted(),
                score.answered(),
                score.strictF1(),
                score.looseF1());
    }
}
