package io.docket.application.processing;

import io.docket.application.document.Readings;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Stage;
import io.docket.domain.extraction.ComputedValues;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.steering.Steering;
import io.docket.domain.format.Format;
import java.time.InstantSource;
import java.util.Optional;

/** Finds the values of the format's fields, guided by what is known of the document, and computes what follows from them. */
final class FieldsStep implements Step {
    private final FieldExtractor extractor;
    private final InstantSource clock;

    FieldsStep(FieldExtractor extractor, InstantSource clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    @Override
    public Stage stage() {
        return Stage.FIELDS;
    }

    @Override
    public Result run(Work work) {
        Document read = work.document();
        Input input = work.read(store -> {
            Readings readings = store.the(Readings.class);
            return new Input(
                    new FormatChoice(store).of(read.inbox()),
                    DocumentText.of(readings.pages(read.id(), 0, read.pageCount() - 1)),
                    readings.invoice(read.id()),
                    Guidance.of(read.hints()).with(new InboxSettings(store, read.inbox()).of(Steering.KIND)));
        });
        Prediction prediction = input.format()
                .map(format -> ComputedValues.added(
                        format, extractor.extract(format, input.text(), input.invoice(), input.guidance())))
                .orElse(Prediction.EMPTY);
        return (store, document) -> document.predicted(clock.instant(), prediction);
    }

    private record Input(
            Optional<Format> format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {}
}
