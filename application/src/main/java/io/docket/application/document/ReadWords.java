package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.PageRange;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.document.ReadPage;
import io.docket.domain.kernel.DocumentId;
import java.util.List;

/** Answers, for each page of a range, its size and every word with its text, offsets, box and confidence. */
public record ReadWords(DocumentId id, PageRange range) implements ReadCommand<List<ReadWords.PageWords>> {
    /** One page's words in reading order. */
    public record PageWords(ReadPage page, List<PlacedWord> words) {
        public PageWords {
            words = List.copyOf(words);
        }
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(id);
    }

    static final class Handler implements ReadHandler<ReadWords, List<PageWords>> {
        @Override
        public List<PageWords> handle(ReadWords command, Access access, TenantStore store) {
            var read = new ReadSoFar(store);
            read.within(command.range(), command.id());
            DocumentText text = read.text(command.id());
            return text.pages().subList(command.range().first(), command.range().last() + 1).stream()
                    .map(page -> new PageWords(page, text.wordsOf(page.number())))
                    .toList();
        }
    }
}
