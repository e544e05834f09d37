package io.docket.bench.server;

import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.ServerProcess;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Prints what signing in tells and costs: how long an unknown user and a wrong password take, and the processor's time for
 * calls with a password against calls with an API key.
 */
public final class AccessBench {
    private static final int ATTEMPTS = 200;
    private static final int WARMING = 20;
    private static final int CALLS = 2_000;
    private static final int BLOCK = 500;

    private final ServerProcess server;
    private final Client admin;
    private int addresses;

    private AccessBench(ServerProcess server, Client admin) {
        this.server = server;
        this.admin = admin;
    }

    public static void main(String[] arguments) throws Exception {
        var servers = new Servers();
        try (ServerProcess server = servers.start("access", "/api/about/version")) {
            var bench = new AccessBench(server, servers.client(server));
            bench.signIns();
            bench.calls();
        }
    }

    private void signIns() {
        var unknown = new double[ATTEMPTS];
        var wrong = new double[ATTEMPTS];
        for (int attempt = -WARMING; attempt < ATTEMPTS; attempt++) {
            String name = "known" + (attempt + WARMING) + "@example.org";
            admin.post(
                            "/api/users",
                            "{\"username\": \"%s\", \"password\": \"seven oaks by the river\", \"active\": true, \"roles\": []}"
                                    .formatted(name))
                    .expecting(201);
            double first = milliseconds("un" + name);
            double second = milliseconds(name);
            if (attempt >= 0) {
                unknown[attempt] = first;
                wrong[attempt] = second;
            }
        }
        print("sign-in, median: unknown user", median(unknown), "ms", "wrong password", median(wrong));
    }

    /** Each from another address, so that none is locked out. */
    private double milliseconds(String username) {
        addresses++;
        String address = "10.1." + addresses / 250 + "." + (addresses % 250 + 1);
        String body = "{\"username\": \"%s\", \"password\": \"a wrong password\"}".formatted(username);
        long began = System.nanoTime();
        Client.anonymous(server.address())
                .send(
                        "POST",
                        "/api/auth",
                        Map.of("Content-Type", "application/json", "X-Forwarded-For", address),
                        BodyPublishers.ofString(body))
                .expecting(401);
        return (System.nanoTime() - began) / 1e6;
    }

    private void calls() {
        String role = admin.idOf("/api/roles", "admin");
        String key = admin.post(
                        "/api/auth/api-key", "{\"user\": \"admin\", \"roles\": [{\"role\": \"%s\"}]}".formatted(role))
                .expecting(201)
                .json()
                .path("token")
                .asString();
        Client withKey = Client.authorized(server.address(), key);
        seconds(admin, BLOCK);
        seconds(withKey, BLOCK);
        double password = 0;
        double keyed = 0;
        for (int done = 0; done < CALLS; done += BLOCK) {
            password += seconds(admin, BLOCK);
            keyed += seconds(withKey, BLOCK);
        }
        print("processor time of " + CALLS + " calls: with a password", password, "s", "with a key", keyed);
    }

    private double seconds(Client client, int calls) {
        Duration before = processorTime();
        for (int call = 0; call < calls; call++) {
            client.get("/api/users/me").expecting(200);
        }
        return processorTime().minus(before).toMillis() / 1e3;
    }

    private Duration processorTime() {
        return ProcessHandle.of(server.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, double ours, String unit, String beside, double theirs) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f %s; %s: %.2f %s; ratio %.3f%n",
                what,
                ours,
                unit,
                beside,
                theirs,
                unit,
                ours / theirs);
    }
}
