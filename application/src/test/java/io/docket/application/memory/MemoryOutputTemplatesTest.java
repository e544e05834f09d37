package io.docket.application.memory;

import io.docket.application.document.output.OutputTemplatesContract;
import io.docket.application.kernel.Transactions;

class MemoryOutputTemplatesTest implements OutputTemplatesContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
