package io.docket.domain.extraction;

import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.ReadPage;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads fields of the scope {@code page} from each page by itself, as if it were all there is; what no page says by itself, and
 * what an electronic invoice says, is read from the whole.
 */
final class EachPageFieldExtractor implements FieldExtractor {
    private final FieldExtractor inner;

    EachPageFieldExtractor(FieldExtractor inner) {
        this.inner = inner;
    }

    @Override
    public Prediction extract(
            Format format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {
        Prediction whole = inner.extract(format, text, invoice, guidance);
        List<Label> labels = format.labels().stream()
                .filter(label -> label.scope() == LabelScope.PAGE && label.category() == LabelCategory.ANNOTATION)
                .filter(label -> invoice.filter(given -> given.decides(label.fieldName()))
                        .isEmpty())
                .toList();
        if (labels.isEmpty() || text.pages().size() < 2) {
            return whole;
        }
        var fields = new LinkedHashMap<>(whole.fields());
        each(format.reading(labels), text, guidance).forEach(fields::put);
        return new Prediction(fields, whole.tables(), whole.doubts());
    }

    private LinkedHashMap<String, List<PredictedValue>> each(Format format, DocumentText text, Guidance guidance) {
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        int before = 0;
        for (ReadPage page : text.pages()) {
            int pages = page.number();
            int characters = before;
            inner.extract(format, DocumentText.of(List.of(page.numbered(0))), Optional.empty(), guidance)
                    .fields()
                    .forEach((name, values) ->
                            values.forEach(value -> fields.computeIfAbsent(name, any -> new ArrayList<>())
                                    .add(value.in(0, pages, characters))));
            before += page.text().length() + 1;
        }
        return fields;
    }
}
