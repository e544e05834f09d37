package io.docket.application.extraction;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.ReadSoFar;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.document.DocumentText;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.rule.DocumentPatterns;
import io.docket.domain.extraction.rule.Passage;
import io.docket.domain.extraction.rule.PatternBudget;
import io.docket.domain.extraction.rule.Patterns;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.extraction.rule.Searched;
import io.docket.domain.extraction.rule.WhereToSearch;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.settings.Layer;
import java.util.List;

/** Answers the texts of a document that would be searched, each by itself, by where to search. */
public record ReadSearchedText(DocumentId document, Layer where) implements LongCommand<List<Passage>> {
    @Override
    public Requirement requires() {
        return anyOf(Rules.KIND.editors()).on(document);
    }

    static final class Handler implements LongHandler<ReadSearchedText, List<Passage>> {
        private final Patterns patterns;

        Handler(Patterns patterns) {
            this.patterns = patterns;
        }

        @Override
        public List<Passage> handle(ReadSearchedText command, Access access, Transactions transactions) {
            var where = WhereToSearch.of(command.where().root());
            PatternBudget.check(where.anchors().values().stream(), patterns);
            DocumentText text =
                    transactions.read(store -> new ReadSoFar(store.in(access.tenant())).text(command.document()));
            return Searched.of(where, new DocumentPatterns(patterns), DocumentLayout.of(text))
                    .passages();
        }
    }
}
