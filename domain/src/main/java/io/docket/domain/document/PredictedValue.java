package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.Optional;

/**
 * A value that was found for a field: normalised by the field's type (dates ISO, amounts with a dot and two decimals,
 * text as printed), raw as it stands in the text, with its place there and on the page where it has one, and in words
 * what decided it. Of a value that the extractor's model gave it also tells how sure the model is by itself, whatever its
 * inbox's history makes of that. It belongs to one of its document's sections, counted from 0.
 */
public record PredictedValue(
        String value,
        String raw,
        Confidence confidence,
        Optional<Span> span,
        Optional<Region> region,
        String reason,
        Optional<Confidence> base,
        int section) {
    public PredictedValue {
        InvalidValue.unlessText("value", value, 10_000);
        InvalidValue.unlessText("reason", reason, 1_000);
        if (section < 0) {
            throw new InvalidValue("section", "counts from 0");
        }
    }

    /** Given by something else than the model. */
    public PredictedValue(
            String value,
            String raw,
            Confidence confidence,
            Optional<Span> span,
            Optional<Region> region,
            String reason) {
        this(value, raw, confidence, span, region, reason, Optional.empty(), 0);
    }

    /** The same as the model's own answer. */
    public PredictedValue byModel() {
        return new PredictedValue(value, raw, confidence, span, region, reason, Optional.of(confidence), section);
    }

    /** As sure as that, by the same model. */
    public PredictedValue with(Confidence other) {
        return new PredictedValue(value, raw, other, span, region, reason, base, section);
    }

    /** The same where its section lies in a document: so many pages and characters further. */
    public PredictedValue in(int newSection, int pages, int characters) {
        return new PredictedValue(
                value,
                raw,
                confidence,
                span.map(at -> new Span(at.start() + characters, at.end() + characters)),
                region.map(at -> new Region(at.page() + pages, at.box())),
                reason,
                base,
                newSection);
    }

    /** The same somewhere else. */
    public PredictedValue at(Optional<Span> otherSpan, Optional<Region> otherRegion) {
        return new PredictedValue(value, raw, confidence, otherSpan, otherRegion, reason, base, section);
    }

    /** The same for another reason. */
    public PredictedValue because(String other) {
        return new PredictedValue(value, raw, confidence, span, region, other, base, section);
    }
}
