package io.docket.rest.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultipartTest {
    private static final int ROUNDS = 300;

    private static MultipartReader reader(String body) {
        return new MultipartReader(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), "b");
    }

    @Test
    void partsComeInTheirOrderWithHeadersAndContent() throws IOException {
        var reader = reader(
                "preamble\r\n--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--b \r\n"
                        + "content-disposition: form-data; name=\"file\"; filename=\"ü.pdf\"\r\nA: b\r\n\r\n\r\n--b--\r\nepilogue");

        assertEquals(
                Map.of("content-disposition", "form-data; name=\"x\""),
                reader.next().orElseThrow());
        assertEquals("1", new String(reader.content().readAllBytes(), StandardCharsets.UTF_8));
        PartName file = PartName.of(reader.next().orElseThrow());
        assertEquals(new PartName("file", Optional.of("ü.pdf")), file);
        assertEquals(0, reader.content().readAllBytes().length);
        assertEquals(Optional.empty(), reader.next());
    }

    @Test
    void contentThatLooksLikeABoundaryIsContent() throws IOException {
        var reader = reader("--b\r\nContent-Disposition: form-data; name=x\r\n\r\n\r\n--\r\r\n--a--b\r\n--b--");
        reader.next();

        assertEquals("\r\n--\r\r\n--a--b", new String(reader.content().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void brokenBodiesAreMalformed() {
        for (String body : new String[] {
            "",
            "--b",
            "--b\r\n",
            "--b\r\nA: b",
            "--b\r\nA: b\r\n\r\nx",
            "--b\r\nnothing\r\n\r\nx\r\n--b--",
            "--c\r\n\r\n--c--"
        }) {
            var reader = reader(body);
            assertThrows(
                    Refusal.class,
                    () -> {
                        reader.next();
                        reader.content().readAllBytes();
                        reader.next();
                    },
                    body);
        }
    }

    @Test
    void whatGoesInComesOutWhateverItIsAndHoweverItArrives() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] content = content(random);
            var body = new ByteArrayOutputStream();
            body.write("--b\r\nContent-Disposition: form-data; name=f\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
            var reader = new MultipartReader(inPieces(body.toByteArray(), random), "b");
            reader.next();

            assertArrayEquals(content, reader.content().readAllBytes(), "seed " + seed);
            assertEquals(Optional.empty(), reader.next(), "seed " + seed);
        }
    }

    private static byte[] content(Random random) {
        var text = new StringBuilder();
        for (int length = random.nextInt(random.nextInt(20) == 0 ? 200_000 : 200); length > 0; length--) {
            text.append("\r\n-ax".charAt(random.nextInt(5)));
        }
        return text.toString().replace("\r\n--b", "\r\n--a").getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream inPieces(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(5_000)));
            }
        };
    }

    @Test
    void fileNamesLoseTheirFoldersAndControlCharacters() {
        assertEquals(Optional.of("a.pdf"), filename("filename=\"C:\\\\scans\\\\a.pdf\""));
        assertEquals(Optional.of("passwd"), filename("filename=\"../../etc/passwd\""));
        assertEquals(
                Optional.of("naïve €.pdf"), filename("filename=\"x\"; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.pdf"));
        assertEquals(Optional.of("a_b"), filename("filename*=UTF-8''a%0Ab"));
        assertEquals(Optional.of("say \"hi\".txt"), filename("filename=\"say \\\"hi\\\".txt\""));
        assertEquals(Optional.of("50% \"net\" a__b %41.txt"), filename("filename=\"50% %22net%22 a%0D%0Ab %41.txt\""));
        assertEquals(Optional.of("%22.txt"), filename("filename=%22.txt"));
        assertEquals(Optional.empty(), filename("filename=\"\""));
    }

    private static Optional<String> filename(String parameter) {
        return PartName.of(Map.of("content-disposition", "form-data; name=\"file\"; " + parameter))
                .filename();
    }

    @Test
    void largeFileWaitsInTheSpoolWithoutANameAndGoesWithItsContent(@TempDir Path folder) throws IOException {
        var bytes = new byte[1 << 20];
        new Random(1).nextBytes(bytes);
        Spool spool = Spool.at(folder.resolve("uploads"));
        FormFile file = FormFile.receive(Optional.empty(), new ByteArrayInputStream(bytes), spool);

        if (File.separatorChar == '/') {
            assertEquals(0, folder.resolve("uploads").toFile().list().length, "a crash would leave it");
        }
        try (InputStream content = file.content()) {
            assertArrayEquals(bytes, content.readAllBytes());
        }
        assertThrows(java.io.UncheckedIOException.class, file::content);
    }
}
