package io.docket.application.memory;

import io.docket.application.access.SignInAttemptsContract;
import io.docket.application.kernel.Transactions;

class MemorySignInAttemptsTest implements SignInAttemptsContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
