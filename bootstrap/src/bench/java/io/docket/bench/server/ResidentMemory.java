package io.docket.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How much of a process lies in memory. */
final class ResidentMemory {
    private static final String RESIDENT = "VmRSS:";

    private ResidentMemory() {}

    /** Empty where the system does not tell (it is Linux that does). */
    static Optional<Long> mebibytes(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return Optional.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(RESIDENT))
                .map(line -> line.substring(RESIDENT.length()).replaceAll("[^0-9]", ""))
                .map(kibibytes -> Long.parseLong(kibibytes) / 1024)
                .findFirst();
    }
}
