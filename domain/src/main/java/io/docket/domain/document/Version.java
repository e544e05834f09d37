package io.docket.domain.document;

import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a document says, as one processing or one person saw it, and how another version compares with it. A comparison only
 * repeats another version's content to be evaluated by; it is never what the document is taken to say.
 */
public record Version(
        VersionKey key,
        Instant createdAt,
        Prediction prediction,
        List<Section> sections,
        Optional<UserId> by,
        Optional<Evaluation> evaluation,
        boolean comparison) {
    public Version {
        sections = List.copyOf(sections);
    }

    /** By the machine, compared with nothing. */
    public Version(VersionKey key, Instant createdAt, Prediction prediction, List<Section> sections) {
        this(key, createdAt, prediction, sections, Optional.empty(), Optional.empty(), false);
    }

    /** By the machine, which did not look for sections. */
    public Version(VersionKey key, Instant createdAt, Prediction prediction) {
        this(key, createdAt, prediction, List.of());
    }

    /** By a person, compared with nothing yet. */
    public static Version given(
            String name, Instant now, Prediction prediction, List<Section> sections, Optional<UserId> by) {
        var key = new VersionKey(name, VersionSource.HUMAN);
        return new Version(key, now, prediction, sections, by, Optional.empty(), false);
    }

    public Version evaluated(Evaluation result) {
        return new Version(key, createdAt, prediction, sections, by, Optional.of(result), comparison);
    }

    /** The same where the document's text was put in another order; what no longer stands together keeps its box alone. */
    Version moved(MovedText text) {
        return with(prediction.mapped(value -> value.at(value.span().flatMap(text::of), value.region())), sections);
    }

    /** The same, if it names no sections of its own: its values stay in those that it was made by. */
    Version by(List<Section> known) {
        return sections.isEmpty() ? with(prediction, known) : this;
    }

    private Version with(Prediction otherPrediction, List<Section> otherSections) {
        return new Version(key, createdAt, otherPrediction, otherSections, by, evaluation, comparison);
    }

    /** A comparison under a name of its own, by this version's content. */
    public Version comparison(String name, Instant now, Evaluation result) {
        var named = new VersionKey(name, key.source());
        return new Version(named, now, prediction, sections, by, Optional.of(result), true);
    }

    /** Whether both say the same, whoever said it and when. */
    public boolean saysTheSameAs(Version other) {
        return key.equals(other.key)
                && comparison == other.comparison
                && prediction.equals(other.prediction)
                && sections.equals(other.sections);
    }
}
