package io.docket.domain.extraction;

import io.docket.domain.document.Prediction;
import io.docket.domain.format.Format;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an extractor reads from drawn pages. */
record DrawnDocuments(FieldExtractor extractor) {
    Prediction read(Format format, String... pages) {
        return extractor.extract(format, PageDrawing.text(pages), Optional.empty(), Guidance.NONE);
    }

    /** The first value of each field. */
    Map<String, String> values(Format format, String... pages) {
        return values(read(format, pages));
    }

    static Map<String, String> values(Prediction prediction) {
        var values = new LinkedHashMap<String, String>();
        prediction
                .fields()
                .forEach((field, found) -> values.put(field, found.get(0).value()));
        return values;
    }
}
