package io.docket.application.processing;

import io.docket.application.inbox.FormatChoice;
import io.docket.domain.document.Document;
import io.docket.domain.document.Section;
import io.docket.domain.document.Stage;
import io.docket.domain.format.Format;
import java.util.List;
import java.util.Optional;

/** Finds where the documents begin that the file holds, and what each of them is. */
final class SectionsStep implements Step {
    @Override
    public Stage stage() {
        return Stage.SECTIONS;
    }

    @Override
    public Result run(Work work) {
        Document read = work.document();
        Optional<Format> format = work.read(store -> new FormatChoice(store).of(read.inbox()));
        var whole = new Section(0, Optional.empty(), Optional.empty(), format.map(Format::id));
        return (store, document) -> document.split(List.of(whole));
    }
}
