package io.docket.integration.regex;

import io.docket.application.extraction.PatternsContract;
import io.docket.domain.extraction.rule.Patterns;

class Re2PatternsTest implements PatternsContract {
    @Override
    public Patterns testee() {
        return new Re2Patterns();
    }
}
