package io.docket.bench.server;

import io.docket.persistence.jpa.JpaStore;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/** How many rows H2 commits in a second, each alone and durably, with as many connections as there are clients. */
final class CommitRate {
    private static final int WARMING = 2000;
    private static final int MEASURED = 10_000;

    private CommitRate() {}

    static double perSecond() throws Exception {
        String url = JpaStore.h2Url(Files.createTempDirectory("docket-commits"));
        BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();
        List<Connection> all = new ArrayList<>();
        try {
            for (int client = 0; client < Acknowledgements.CLIENTS; client++) {
                Connection connection = DriverManager.getConnection(url, "sa", "");
                all.add(connection);
                connections.add(connection);
            }
            try (var statement = all.get(0).createStatement()) {
                statement.execute(
                        "create table commits (id bigint generated always as identity primary key, text varchar)");
            }
            Callable<Void> insert = () -> insert(connections);
            Parallel.perSecond(Acknowledgements.CLIENTS, Acknowledgements.times(WARMING, insert));
            return Parallel.perSecond(Acknowledgements.CLIENTS, Acknowledgements.times(MEASURED, insert));
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    private static Void insert(BlockingQueue<Connection> connections) throws Exception {
        Connection connection = connections.take();
        try (var statement = connection.prepareStatement("insert into commits (text) values (?)")) {
            statement.setString(1, "as long as a row of a job is, more or less, with its ids and instants");
            statement.execute();
        } finally {
            connections.add(connection);
        }
        return null;
    }
}
