package io.docket.application.extraction;

import io.docket.application.kernel.Refusal;
import io.docket.domain.extraction.rule.Patterns;

/** Refuses patterns, for programs that embed Docket and were given no engine for them: the JDK's own may take forever. */
public final class NoPatterns implements Patterns {
    @Override
    public Compiled compile(String expression) {
        throw Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "no_patterns",
                "This installation was built without an engine for regular expressions.");
    }
}
