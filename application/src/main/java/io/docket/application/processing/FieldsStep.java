package io.docket.application.processing;

import io.docket.application.automation.CheckedDocuments;
import io.docket.application.document.Readings;
import io.docket.application.extraction.InboxLessons;
import io.docket.application.inbox.FormatChoice;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Stage;
import io.docket.domain.extraction.ComputedValues;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.check.Checks;
import io.docket.domain.extraction.check.Findings;
import io.docket.domain.extraction.lesson.AutoLearning;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.extraction.steering.Steering;
import io.docket.domain.format.Format;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Finds the values of the format's fields, guided by what is known of the document, computes what follows from them, and
 * checks them all.
 */
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
            var text = DocumentText.of(readings.pages(read.id(), 0, read.pageCount() - 1));
            return new Input(
                    new FormatChoice(store).of(read.inbox()),
                    text,
                    readings.invoice(read.id()),
                    guidance(read, store).with(new InboxLessons(store, read.inbox()).of(text)));
        });
        Prediction prediction = input.format()
                .map(format -> checked(format, input, LocalDate.ofInstant(read.receivedAt(), ZoneOffset.UTC)))
                .orElse(Prediction.EMPTY);
        return (store, document) -> document.predicted(clock.instant(), prediction);
    }

    private static Guidance guidance(Document read, TenantStore store) {
        var settings = new InboxSettings(store, read.inbox());
        return Guidance.of(read.hints())
                .with(settings.of(Steering.KIND))
                .with(settings.of(Rules.KIND))
                .with(store.the(CheckedDocuments.class)
                        .of(read.inbox(), CheckedDocuments.MOST)
                        .with(settings.of(AutoLearning.KIND))
                        .recalibrations());
    }

    private Prediction checked(Format format, Input input, LocalDate received) {
        Prediction found = ComputedValues.added(format, extracted(format, input, input.invoice()));
        Optional<Prediction> page = input.invoice()
                .filter(any -> Checks.askForPage(found))
                .map(any -> extracted(format, input, Optional.empty()));
        return Checks.applied(new Findings(format, found, input.invoice().isPresent(), page, received));
    }

    private Prediction extracted(Format format, Input input, Optional<ElectronicInvoice> invoice) {
        return extractor.extract(format, input.text(), invoice, input.guidance());
    }

    private record Input(
            Optional<Format> format, DocumentText text, Optional<ElectronicInvoice> invoice, Guidance guidance) {}
}
