package io.docket.persistence.review;

import io.docket.application.kernel.Transactions;
import io.docket.application.review.WorkListContract;
import io.docket.persistence.jpa.Emptied;

class H2WorkListTest implements WorkListContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
