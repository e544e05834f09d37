package io.docket.application.memory;

import io.docket.application.inbox.ProjectsContract;
import io.docket.application.kernel.Transactions;

class MemoryProjectsTest implements ProjectsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
