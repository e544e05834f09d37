package io.docket.persistence.extraction;

import io.docket.application.extraction.LessonsContract;
import io.docket.application.kernel.Transactions;
import io.docket.persistence.jpa.Emptied;

class H2LessonsTest implements LessonsContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
