package io.docket.domain.extraction.section;

import io.docket.domain.document.ReadPage;
import io.docket.domain.extraction.feature.Feature;
import io.docket.domain.extraction.learning.LinearModel;
import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.FormatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which of some formats' types a section is, by learned weights; where nothing speaks for any, the fallback. */
public final class Classifier {
    private final LinearModel model;

    public Classifier(LinearModel model) {
        this.model = model;
    }

    private record Candidate(Format format, Optional<DocumentType> type, double score) {
        boolean is(Optional<FormatId> wantedFormat, Optional<String> wantedType) {
            boolean ofType = wantedType.isEmpty()
                    || wantedType.equals(type.map(DocumentType::fieldName))
                    || format.documentTypes().stream()
                            .noneMatch(any -> any.fieldName().equals(wantedType.get()));
            return wantedFormat.filter(format.id()::equals).isPresent() && ofType;
        }
    }

    /** What speaks for each type of each format, in their order: what weights are learned from. */
    public static List<List<Feature>> features(List<ReadPage> pages, List<Format> formats) {
        var known = new KindFeatures(pages);
        return formats.stream()
                .flatMap(format -> format.documentTypes().stream().map(type -> known.of(format, type)))
                .toList();
    }

    Kind classify(List<ReadPage> pages, SectionPlan plan, List<Format> formats) {
        var known = new KindFeatures(pages);
        var candidates = new ArrayList<Candidate>();
        for (Format format : formats) {
            format.documentTypes()
                    .forEach(type -> candidates.add(
                            new Candidate(format, Optional.of(type), model.score(known.of(format, type)))));
            if (format.documentTypes().isEmpty()) {
                candidates.add(new Candidate(format, Optional.empty(), model.none()));
            }
        }
        return candidates.stream()
                .max((one, other) -> Double.compare(one.score, other.score))
                .map(best -> best.score > model.none()
                        ? best
                        : fallback(candidates, plan).orElse(best))
                .map(chosen -> new Kind(
                        Optional.of(chosen.format.id()),
                        chosen.type.map(DocumentType::fieldName),
                        likely(chosen, candidates)))
                .orElse(new Kind(plan.defaultFormat(), plan.defaultType(), 0));
    }

    private static Optional<Candidate> fallback(List<Candidate> candidates, SectionPlan plan) {
        return candidates.stream()
                .filter(candidate -> candidate.is(plan.defaultFormat(), plan.defaultType()))
                .findFirst();
    }

    private static double likely(Candidate chosen, List<Candidate> candidates) {
        double sum = candidates.stream()
                .mapToDouble(candidate -> Math.exp(candidate.score - chosen.score))
                .sum();
        return 1 / sum;
    }
}
