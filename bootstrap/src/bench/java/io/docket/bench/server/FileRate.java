package io.docket.bench.server;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.Callable;

/** How many small files this machine's disk takes in a second, each forced to the medium, by as many clients. */
final class FileRate {
    private static final int MEASURED = 2000;
    private static final int BYTES = 300;

    private FileRate() {}

    static double perSecond() throws Exception {
        Path folder = Files.createTempDirectory("docket-files");
        Callable<Void> write = () -> {
            Path file = folder.resolve(UUID.randomUUID().toString());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.allocate(BYTES));
                channel.force(true);
            }
            return null;
        };
        return Parallel.perSecond(Acknowledgements.CLIENTS, Acknowledgements.times(MEASURED, write));
    }
}
