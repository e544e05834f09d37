package io.docket.application.memory;

import io.docket.application.extraction.LessonsContract;
import io.docket.application.kernel.Transactions;

class MemoryLessonsTest implements LessonsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
