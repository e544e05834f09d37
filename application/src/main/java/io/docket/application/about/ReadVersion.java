package io.docket.application.about;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;

/** Answers the version of Docket that runs; needs no credentials, and answers without the database too. */
public record ReadVersion() implements LongCommand<String> {
    @Override
    public Requirement requires() {
        return Requirement.open();
    }

    static final class Handler implements LongHandler<ReadVersion, String> {
        private final String version;

        Handler(String version) {
            this.version = version;
        }

        @Override
        public String handle(ReadVersion command, Access access, Transactions transactions) {
            return version;
        }
    }
}
