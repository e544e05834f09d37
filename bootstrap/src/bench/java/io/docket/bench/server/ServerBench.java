package io.docket.bench.server;

import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.ServerProcess;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints the ratios. Needs {@code -Ddocket.corpus=DIR}, the folder that holds {@code receipts}; {@code -Ddocket.receipts=N}
 * says how many of them are read (24).
 */
public final class ServerBench {
    private static final int RECEIPTS = 24;

    private ServerBench() {}

    public static void main(String[] arguments) throws Exception {
        String corpus = System.getProperty("docket.corpus", "");
        if (corpus.isEmpty()) {
            System.err.println("The benchmark needs the corpus: -Ddocket.corpus=DIR, the folder that holds receipts.");
            System.exit(2);
        }
        var receipts =
                new Receipts(Path.of(corpus, "receipts", "images"), Integer.getInteger("docket.receipts", RECEIPTS));
        var servers = new Servers();
        double empty = servers.secondsToStart("empty", "/");
        double full = servers.secondsToStart("bench", "/api/about/version");
        print("start to first answer", full, "s", "an empty application with the same features", empty, "s");
        try (ServerProcess server = servers.start("bench", "/api/about/version")) {
            read(receipts, servers.client(server), server);
        }
        double commits = CommitRate.perSecond();
        double files = FileRate.perSecond();
        try (ServerProcess server = servers.start("waiting", "/api/about/version")) {
            double acknowledged = new Acknowledgements(servers.client(server)).perSecond();
            print("uploads acknowledged", acknowledged, "per s", "bare durable commits", commits, "per s");
            print("uploads acknowledged", acknowledged, "per s", "bare files forced to the disk", files, "per s");
        }
    }

    private static void read(Receipts receipts, Client client, ServerProcess server) throws Exception {
        Optional<Long> idle = ResidentMemory.mebibytes(server.pid());
        double ours = receipts.perSecond(client);
        Optional<Double> tesseract = receipts.perSecondByTesseract();
        if (tesseract.isPresent()) {
            print("receipts read by the whole server", ours, "per s", "tesseract alone", tesseract.get(), "per s");
        } else {
            System.out.printf(
                    Locale.ROOT, "receipts read by the whole server: %.3f per s (tesseract is not installed)%n", ours);
        }
        System.out.println("resident memory: idle " + shown(idle) + ", after the receipts "
                + shown(ResidentMemory.mebibytes(server.pid())));
    }

    private static void print(String what, double ours, String unit, String beside, double theirs, String theirUnit) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f %s; %s: %.2f %s; ratio %.3f%n",
                what,
                ours,
                unit,
                beside,
                theirs,
                theirUnit,
                ours / theirs);
    }

    private static String shown(Optional<Long> mebibytes) {
        return mebibytes.map(value -> value + " MiB").orElse("unknown on this system");
    }
}
