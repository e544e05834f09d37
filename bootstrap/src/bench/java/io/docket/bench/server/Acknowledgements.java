package io.docket.bench.server;

import io.docket.bootstrap.testing.Client;
import io.docket.bootstrap.testing.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Uploads small pictures without waiting for them, to a server that does not process them meanwhile. */
record Acknowledgements(Client client) {
    static final int CLIENTS = 8;
    private static final int WARMING = 200;
    private static final int MEASURED = 1000;

    double perSecond() throws Exception {
        String path = "/api/documents/" + client.idOf("/api/inboxes", "receipt");
        byte[] picture = picture();
        Callable<Void> upload = () -> {
            client.post(path, Upload.of("picture.png", picture).with("sync", false))
                    .expecting(200);
            return null;
        };
        Parallel.perSecond(CLIENTS, times(WARMING, upload));
        return Parallel.perSecond(CLIENTS, times(MEASURED, upload));
    }

    static List<Callable<Void>> times(int count, Callable<Void> work) {
        return Stream.generate(() -> work).limit(count).toList();
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
