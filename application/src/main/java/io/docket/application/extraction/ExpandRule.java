package io.docket.application.extraction;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.extraction.rule.Patterns;
import io.docket.domain.extraction.rule.Rule;
import io.docket.domain.extraction.rule.RulePattern;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.settings.Layer;
import java.util.List;

/** Answers what becomes of each pattern of a rule that is not set yet, anchors included; invalid where one does not compile. */
public record ExpandRule(Layer rule) implements ReadCommand<List<RulePattern>> {
    @Override
    public Requirement requires() {
        return anyOf(Rules.KIND.editors()).anywhere();
    }

    static final class Handler implements ReadHandler<ExpandRule, List<RulePattern>> {
        private final Patterns patterns;

        Handler(Patterns patterns) {
            this.patterns = patterns;
        }

        @Override
        public List<RulePattern> handle(ExpandRule command, Access access, TenantStore store) {
            return Rule.of(command.rule().root(), 1).checked(patterns);
        }
    }
}
