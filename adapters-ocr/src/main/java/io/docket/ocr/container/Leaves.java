package io.docket.ocr.container;

import io.docket.application.document.UnpackedFile;
import io.docket.domain.document.MediaType;
import java.nio.file.Path;
import java.util.Optional;

/** What is done with the files that hold no others. */
interface Leaves {
    /** The pages of a file whose type was detected, as far as they are wanted; UnreadableFile when it has none. */
    Optional<UnpackedFile.Pages> pages(Path file, MediaType type);

    /** The pages of a mail's own text, as far as they are wanted. */
    Optional<UnpackedFile.Pages> pages(MailText text);

    /** Whether enough is known by now. */
    boolean enough();

    /** Finds the pages of all of them. */
    record All(PageSource source, Budget budget, Runnable checkpoint) implements Leaves {
        @Override
        public Optional<UnpackedFile.Pages> pages(Path file, MediaType type) {
            return Optional.of(source.pages(file, type, budget.newFile(), checkpoint));
        }

        @Override
        public Optional<UnpackedFile.Pages> pages(MailText text) {
            Path page = budget.newFile();
            MailPage.write(text, page);
            return pages(page, MediaType.HTML);
        }

        @Override
        public boolean enough() {
            return false;
        }
    }

    /** Looks for one of a type that can be read, without reading it. */
    final class Any implements Leaves {
        private boolean found;

        @Override
        public Optional<UnpackedFile.Pages> pages(Path file, MediaType type) {
            found = true;
            return Optional.empty();
        }

        @Override
        public Optional<UnpackedFile.Pages> pages(MailText text) {
            found = true;
            return Optional.empty();
        }

        @Override
        public boolean enough() {
            return found;
        }
    }
}
