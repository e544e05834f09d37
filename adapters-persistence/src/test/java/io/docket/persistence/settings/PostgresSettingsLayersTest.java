package io.docket.persistence.settings;

import io.docket.application.kernel.Transactions;
import io.docket.application.settings.SettingsLayersContract;
import io.docket.persistence.jpa.Emptied;

class PostgresSettingsLayersTest implements SettingsLayersContract {
    private final Transactions store = Emptied.postgres();

    @Override
    public Transactions testee() {
        return store;
    }
}
