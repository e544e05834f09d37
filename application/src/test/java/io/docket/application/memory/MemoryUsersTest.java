package io.docket.application.memory;

import io.docket.application.access.UsersContract;
import io.docket.application.kernel.Transactions;

class MemoryUsersTest implements UsersContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
