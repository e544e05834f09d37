package io.docket.application.memory;

import io.docket.application.access.PasswordResetsContract;
import io.docket.application.kernel.Transactions;

class MemoryPasswordResetsTest implements PasswordResetsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
