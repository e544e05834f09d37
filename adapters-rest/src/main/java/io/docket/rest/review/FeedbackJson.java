package io.docket.rest.review;

import io.docket.application.kernel.Expected;
import io.docket.application.review.GiveFeedback;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.review.FeedbackDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document says, as somebody saw it. */
@Schema(name = "VersionPost")
public record FeedbackJson(
        @Schema(description = "The version's name; reviewed without it.")
        Optional<String> name,

        Optional<Map<String, List<EvaluationAtomJson>>> annotations,
        Optional<Map<String, List<Map<String, EvaluationAtomJson>>>> lines,
        Optional<List<SectionAtomJson>> sections,

        @Schema(defaultValue = "true", description = "Whether to judge another version by this one.")
        Optional<Boolean> evaluate,

        @Schema(description = "The version to judge; the last by the machine without it.")
        Optional<String> cmpVersion) {
    private static final String STANDARD_NAME = "reviewed";

    GiveFeedback command(DocumentId id, Expected expected) {
        var draft = new FeedbackDraft(
                name.orElse(STANDARD_NAME),
                each(annotations.orElse(Map.of()), FeedbackJson::values),
                each(
                        lines.orElse(Map.of()),
                        rows -> rows.stream()
                                .map(row -> each(row, EvaluationAtomJson::value))
                                .toList()),
                sections.orElse(List.of()).stream().map(SectionAtomJson::start).toList());
        return new GiveFeedback(id, draft, evaluate.orElse(true), cmpVersion, expected);
    }

    private static List<FeedbackDraft.Value> values(List<EvaluationAtomJson> atoms) {
        return atoms.stream().map(EvaluationAtomJson::value).toList();
    }

    private static <T, R> Map<String, R> each(Map<String, T> map, Function<T, R> change) {
        var changed = new LinkedHashMap<String, R>();
        map.forEach((name, value) -> changed.put(name, change.apply(value)));
        return changed;
    }

    /** A value: {@code gold} as it should be, {@code text} as it stands in the document, and where. */
    @Schema(name = "EvaluationAtom")
    public record EvaluationAtomJson(
            String gold,
            String text,

            @Schema(description = "Start and end in the document's text; empty when the value stands nowhere.")
            List<Integer> textualCoord,

            @Schema(description = "Page, left, top, right, bottom in pixels at 200 dpi.")
            Optional<List<Integer>> visualCoord) {
        FeedbackDraft.Value value() {
            return new FeedbackDraft.Value(gold, text, textualCoord, visualCoord.orElse(List.of()));
        }
    }

    /** Where a section begins, and what it is. */
    @Schema(name = "SectionAtom")
    public record SectionAtomJson(
            int page, Optional<Integer> confidence, Optional<String> documentType, Optional<String> format) {
        FeedbackDraft.SectionStart start() {
            return new FeedbackDraft.SectionStart(page, confidence, documentType, format);
        }
    }
}
