package io.docket.bench.training;

import io.docket.domain.extraction.KnownField;
import io.docket.domain.extraction.KnownFields;
import io.docket.domain.extraction.candidate.Candidate;
import io.docket.domain.extraction.feature.AnnotatedDocument;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.learning.RankingExample;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns documents with their truth into examples to learn from. */
final class Examples {
    /** Below this share of equal letters no candidate is what the truth means: recognition lost it. */
    private static final double SIMILAR = 0.7;

    private final Lexicon lexicon;
    private final KnownFields fields;

    Examples(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.fields = new KnownFields(lexicon);
    }

    /** One example for each field of a document whose truth is known and stands among the candidates. */
    Map<String, RankingExample> of(LabelledDocument document, Set<String> names) {
        var annotated = AnnotatedDocument.of(DocumentLayout.of(document.text()), lexicon);
        Map<String, RankingExample> examples = new LinkedHashMap<>();
        for (String name : names) {
            String truth = document.truth().get(name);
            Optional<KnownField> field = fields.named(name);
            if (truth == null || field.isEmpty()) {
                continue;
            }
            List<Candidate> candidates = field.get().generator().candidates(annotated.layout());
            Set<Integer> right = truth.isEmpty() ? Set.of() : right(name, truth, candidates);
            if (truth.isEmpty() || !right.isEmpty()) {
                examples.put(name, new RankingExample(field.get().features().features(annotated, candidates), right));
            }
        }
        return examples;
    }

    private static Set<Integer> right(String field, String truth, List<Candidate> candidates) {
        for (Equality wanted : List.of(Equality.STRICT, Equality.LOOSE)) {
            var equal = new HashSet<Integer>();
            for (int at = 0; at < candidates.size(); at++) {
                if (Equality.of(field, truth, candidates.get(at).value()) == wanted) {
                    equal.add(at);
                }
            }
            if (!equal.isEmpty()) {
                return equal;
            }
        }
        return field.equals("company") || field.equals("address") ? similar(truth, candidates) : Set.of();
    }

    private static Set<Integer> similar(String truth, List<Candidate> candidates) {
        double best = SIMILAR;
        var similar = new HashSet<Integer>();
        String wanted = Equality.letters(truth);
        for (int at = 0; at < candidates.size(); at++) {
            double share =
                    Similarity.of(wanted, Equality.letters(candidates.get(at).value()));
            if (share > best) {
                best = share;
                similar.clear();
            }
            if (share >= best) {
                similar.add(at);
            }
        }
        return similar;
    }
}
