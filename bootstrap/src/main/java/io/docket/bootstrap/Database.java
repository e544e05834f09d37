package io.docket.bootstrap;

import java.util.Locale;

/** What the server stores in. Its address is left to the server's data source, since it may hold a password. */
enum Database {
    H2("H2, embedded"),
    POSTGRESQL("PostgreSQL");

    private final String title;

    Database(String title) {
        this.title = title;
    }

    /** By the JDBC address; the embedded one when there is none. */
    static Database at(String url) {
        return url.toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:") ? POSTGRESQL : H2;
    }

    String title() {
        return title;
    }
}
