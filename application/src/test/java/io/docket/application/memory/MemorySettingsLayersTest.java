package io.docket.application.memory;

import io.docket.application.kernel.Transactions;
import io.docket.application.settings.SettingsLayersContract;

class MemorySettingsLayersTest implements SettingsLayersContract {
    private final Transactions store = new MemoryStore();

    @Override
    public Transactions testee() {
        return store;
    }
}
