package io.docket.persistence.extraction;

import io.docket.application.extraction.LessonsContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class PostgresLessonsTest implements LessonsContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
