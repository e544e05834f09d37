package io.docket.application.extraction;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.ReadSoFar;
import io.docket.application.inbox.FormatChoice;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.domain.document.DocumentText;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.rule.DocumentPatterns;
import io.docket.domain.extraction.rule.Patterns;
import io.docket.domain.extraction.rule.Rule;
import io.docket.domain.extraction.rule.RulePattern;
import io.docket.domain.extraction.rule.RuleReading;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelType;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.settings.Layer;
import java.util.List;
import java.util.Optional;

/**
 * Answers what a rule that is not set yet matches on a document, as it stands there and as the value of a field of the
 * document's format; without a field, as text. Nothing changes.
 */
public record TryRule(DocumentId document, Optional<String> field, Layer rule) implements LongCommand<TryRule.Tried> {
    @Override
    public Requirement requires() {
        return anyOf(Rules.KIND.editors()).on(document);
    }

    /** All patterns of the rule, and all matches, the likeliest first; incomplete where it is more work than a document may take. */
    public record Tried(List<RulePattern> patterns, List<RuleReading.Read> matches, boolean complete) {}

    private record Input(DocumentText text, Label label) {}

    static final class Handler implements LongHandler<TryRule, Tried> {
        private static final Label TEXT = Label.field("value", "value", LabelType.STRING, false);

        private final Patterns patterns;
        private final Lexicon lexicon = Lexicon.standard();

        Handler(Patterns patterns) {
            this.patterns = patterns;
        }

        @Override
        public Tried handle(TryRule command, Access access, Transactions transactions) {
            var rule = Rule.of(command.rule().root(), 1);
            List<RulePattern> all = rule.checked(patterns);
            Input input = transactions.read(store -> input(command, store.in(access.tenant())));
            var reading = new RuleReading(DocumentLayout.of(input.text()), new DocumentPatterns(patterns), lexicon);
            List<RuleReading.Read> matches = reading.matches(rule, input.label());
            return new Tried(all, matches, reading.isComplete());
        }

        private static Input input(TryRule command, TenantStore store) {
            var read = new ReadSoFar(store);
            Label label = command.field()
                    .map(field -> new FormatChoice(store)
                            .of(read.document(command.document()).inbox()).stream()
                                    .map(Format::labels)
                                    .flatMap(List::stream)
                                    .filter(known -> known.fieldName().equals(field))
                                    .findFirst()
                                    .orElseThrow(
                                            () -> new InvalidValue("field", "is no field of the document's format")))
                    .orElse(TEXT);
            return new Input(read.text(command.document()), label);
        }
    }
}
