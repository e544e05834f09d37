package io.docket.persistence.settings;

import io.docket.application.kernel.Transactions;
import io.docket.application.settings.SettingsLayersContract;
import io.docket.persistence.jpa.Emptied;

class H2SettingsLayersTest implements SettingsLayersContract {
    private final Transactions store = Emptied.h2();

    @Override
    public Transactions testee() {
        return store;
    }
}
