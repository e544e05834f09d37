package io.docket.application.processing;

import io.docket.application.document.DocumentFormats;
import io.docket.application.document.Readings;
import io.docket.application.document.SectionFormats;
import io.docket.application.extraction.InboxLessons;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.document.Document;
import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.document.SectionText;
import io.docket.domain.document.SectionTexts;
import io.docket.domain.document.Stage;
import io.docket.domain.extraction.ComputedValues;
import io.docket.domain.extraction.FieldExtractor;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.check.Checks;
import io.docket.domain.extraction.check.Findings;
import io.docket.domain.extraction.rule.PatternWork;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.extraction.section.SectionFound;
import io.docket.domain.extraction.steering.Steering;
import io.docket.domain.format.Format;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Finds the values of the fields in each section by its format, guided by what is known of the document, computes what follows
 * from them, and checks them all.
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
        List<Input> inputs = work.read(store -> inputs(read, store, work.history()));
        LocalDate received = LocalDate.ofInstant(read.receivedAt(), ZoneOffset.UTC);
        Prediction prediction = SectionFound.joined(
                inputs.stream().map(input -> found(input, received)).toList());
        return (store, document) -> document.predicted(clock.instant(), prediction);
    }

    /** One for each section that there is a format for. */
    private static List<Input> inputs(Document read, TenantStore store, InboxHistory history) {
        Readings readings = store.the(Readings.class);
        List<ReadPage> pages = readings.pages(read.id(), 0, read.pageCount() - 1);
        Optional<ElectronicInvoice> invoice = readings.invoice(read.id());
        SectionFormats formats = new DocumentFormats(store).ofSections(read.inbox());
        var texts = new SectionTexts(pages);
        var lessons = new InboxLessons(store, read.inbox());
        Guidance guidance = guidance(read, store, history);
        return SectionExtent.of(read.sections(), read.pageCount()).stream()
                .flatMap(extent -> formats.of(extent.section()).stream().map(format -> {
                    SectionText text = texts.of(extent);
                    return new Input(extent, format, text, invoice, guidance.with(lessons.of(text.text())));
                }))
                .toList();
    }

    private static Guidance guidance(Document read, TenantStore store, InboxHistory history) {
        var settings = new InboxSettings(store, read.inbox());
        return Guidance.of(read.hints())
                .with(settings.of(Steering.KIND))
                .with(settings.of(Rules.KIND))
                .with(new PatternWork())
                .with(history.of(settings).recalibrations());
    }

    private SectionFound found(Input input, LocalDate received) {
        Prediction own = checked(input, received);
        return new SectionFound(
                input.extent(),
                input.format(),
                input.text().placed(own, input.extent().number()));
    }

    private Prediction checked(Input input, LocalDate received) {
        Format format = input.format();
        Prediction found = ComputedValues.added(format, extracted(input, input.invoice()));
        Optional<Prediction> page =
                input.invoice().filter(any -> Checks.askForPage(found)).map(any -> extracted(input, Optional.empty()));
        return Checks.applied(new Findings(format, found, input.invoice().isPresent(), page, received));
    }

    private Prediction extracted(Input input, Optional<ElectronicInvoice> invoice) {
        return extractor.extract(input.format(), input.text().text(), invoice, input.guidance());
    }

    private record Input(
            SectionExtent extent,
            Format format,
            SectionText text,
            Optional<ElectronicInvoice> invoice,
            Guidance guidance) {}
}
