package io.docket.application.processing;

import io.docket.application.document.Readings;
import io.docket.application.extraction.InboxLessons;
import io.docket.domain.document.Document;
import io.docket.domain.document.DocumentFile;
import io.docket.domain.document.MovedText;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Stage;
import io.docket.domain.extraction.lesson.Experience;
import io.docket.domain.extraction.section.SectionPlan;
import io.docket.domain.extraction.section.SectionReader;
import java.util.List;

/**
 * Finds where the documents begin that the file holds, and what each of them is. A file that is or carries an electronic invoice
 * is one document; files that came within one, as a mail's attachments do, each begin one where files are split at all.
 */
final class SectionsStep implements Step {
    private final SectionReader reader;

    SectionsStep(SectionReader reader) {
        this.reader = reader;
    }

    @Override
    public Stage stage() {
        return Stage.SECTIONS;
    }

    @Override
    public Result run(Work work) {
        Document read = work.document();
        Input input = work.read(store -> {
            Readings readings = store.the(Readings.class);
            SectionPlan plan = new SectionPlans(store).of(read.inbox());
            return new Input(
                    readings.pages(read.id(), 0, read.pageCount() - 1),
                    readings.invoice(read.id()).isPresent() ? plan.whole() : plan,
                    new InboxLessons(store, read.inbox()).any());
        });
        SectionReader.Found found = reader.sections(
                input.pages(),
                DocumentFile.beginnings(read.files()),
                input.plan(),
                input.taught()
                        ? layout -> work.read(store -> new InboxLessons(store, read.inbox()).of(layout))
                        : layout -> Experience.NONE);
        return (store, document) -> {
            if (found.ordered().isEmpty()) {
                return document.split(found.sections());
            }
            store.the(Readings.class).savePages(document.id(), found.ordered());
            return document.reordered(new MovedText(input.pages(), found.over(input.pages())))
                    .split(found.sections());
        };
    }

    private record Input(List<ReadPage> pages, SectionPlan plan, boolean taught) {}
}
