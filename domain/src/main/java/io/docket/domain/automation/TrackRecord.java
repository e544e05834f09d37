package io.docket.domain.automation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was checked in one inbox, or in several together, each with the thresholds that are in force there: what more and less
 * would let through, and whether what went straight through was as right as it had to be. The last is measured by those
 * documents that were drawn as samples and then said by a person; the rest of what went straight through nobody looked at.
 */
public record TrackRecord(List<ThresholdsInForce> inboxes) {
    public TrackRecord {
        inboxes = List.copyOf(inboxes);
    }

    /** Those that there are answers of, and those that an error is set for. */
    public Set<String> fields() {
        var fields = new LinkedHashSet<String>();
        inboxes.forEach(inbox -> {
            fields.addAll(inbox.history().fields());
            fields.addAll(inbox.set().maxErrors().keySet());
        });
        fields.remove(Thresholds.ANY);
        return fields;
    }

    public ErrorCurve curve(String field, Source source) {
        return new ErrorCurve(inboxes.stream()
                .flatMap(inbox -> inbox.history().curve(field, source).history().stream())
                .toList());
    }

    /** What holds for the field, where the same holds in all inboxes. */
    public Optional<MaxError> maxError(String field) {
        return one(inbox -> inbox.set().maxError(field)).flatMap(error -> error);
    }

    /** The threshold in force, where it is the same in all inboxes and anything passes. */
    public Optional<Integer> threshold(String field, Source source) {
        return one(inbox -> inbox.of(field, source).least()).flatMap(least -> least);
    }

    /** Why nothing passes, of a single inbox. */
    public Optional<String> obstacle(String field, Source source) {
        return inboxes.size() == 1 ? inboxes.get(0).of(field, source).obstacle() : Optional.empty();
    }

    /** What would have become of the documents by what is in force now. */
    public Hindsight inForce() {
        return hindsight(inbox -> inbox);
    }

    /** What would have become of them if each field were held to an error, which each inbox's history turns into a threshold. */
    public Hindsight at(MaxError error) {
        var all = new Thresholds(0, Map.of(), Map.of(), Map.of(Thresholds.ANY, error));
        return hindsight(inbox -> all.by(inbox.history()));
    }

    private Hindsight hindsight(Function<ThresholdsInForce, ThresholdsInForce> by) {
        return inboxes.stream()
                .map(inbox -> inbox.history().under(by.apply(inbox)))
                .reduce(Hindsight.NOTHING, Hindsight::plus);
    }

    /** Of the samples of what goes straight through: how many had an error in any field. */
    public Optional<Rate> measured() {
        List<CheckedDocument> samples = samples().toList();
        return Rate.among(samples.stream().filter(CheckedDocument::hasError).count(), samples.size());
    }

    /** The same of a field's answers. */
    public Optional<Rate> measured(String field) {
        List<CheckedAnswer> answers = samples()
                .map(sample -> sample.answers().get(field))
                .filter(Objects::nonNull)
                .filter(answer -> answer.confidence().isPresent())
                .toList();
        return Rate.among(answers.stream().filter(answer -> !answer.right()).count(), answers.size());
    }

    private Stream<CheckedDocument> samples() {
        return inboxes.stream()
                .flatMap(inbox -> inbox.history().documents().stream())
                .filter(document -> document.straightThrough() && document.drawn());
    }

    private <T> Optional<T> one(Function<ThresholdsInForce, T> of) {
        Set<T> different = inboxes.stream().map(of).collect(Collectors.toSet());
        return different.size() == 1 ? Optional.of(different.iterator().next()) : Optional.empty();
    }
}
