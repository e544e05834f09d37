package io.docket.persistence.document;

import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Region;
import io.docket.domain.document.Span;
import java.util.Optional;

/** A predicted value as it is stored. */
record ValueJson(
        String value,
        String raw,
        int confidence,
        Optional<SpanJson> span,
        Optional<RegionJson> region,
        String reason,
        Optional<Integer> base,
        Optional<Integer> section) {
    record SpanJson(int start, int end) {}

    record RegionJson(int page, int left, int top, int right, int bottom) {}

    static ValueJson of(PredictedValue value) {
        return new ValueJson(
                value.value(),
                value.raw(),
                value.confidence().percent(),
                value.span().map(span -> new SpanJson(span.start(), span.end())),
                value.region().map(ValueJson::region),
                value.reason(),
                value.base().map(Confidence::percent),
                Optional.of(value.section()).filter(section -> section > 0));
    }

    private static RegionJson region(Region region) {
        Box box = region.box();
        return new RegionJson(region.page(), box.left(), box.top(), box.right(), box.bottom());
    }

    PredictedValue toDomain() {
        return new PredictedValue(
                value,
                raw,
                new Confidence(confidence),
                span.map(stored -> new Span(stored.start(), stored.end())),
                region.map(stored -> new Region(
                        stored.page(), new Box(stored.left(), stored.top(), stored.right(), stored.bottom()))),
                reason,
                base.map(Confidence::new),
                section.orElse(0));
    }
}
