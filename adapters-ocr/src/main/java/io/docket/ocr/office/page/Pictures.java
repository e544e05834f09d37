package io.docket.ocr.office.page;

import io.docket.application.document.ImageType;
import io.docket.application.document.UnreadableFile;
import io.docket.ocr.image.ImageEncoding;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.image.ImageLimits;
import io.docket.ocr.scratch.ScratchFailure;
import io.docket.ocr.scratch.ScratchOutput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures inside a file, decoded within bounds and written anew, so that nothing that draws pages ever sees the bytes
 * of strangers; they lie in temporary files. One that cannot be decoded is left out: the text around it is still read.
 */
public final class Pictures implements AutoCloseable {
    static final String SCHEME = "picture";

    private static final System.Logger LOG = System.getLogger(Pictures.class.getName());
    static final int MOST_BYTES = 32 << 20;
    private static final int DEEPEST = 2;
    private static final ImageLimits LIMITS = new ImageLimits(ImageLimits.STANDARD.refusedAbove(), 4_000_000);

    private final ImageFiles images = new ImageFiles(LIMITS);
    private final List<Path> files = new ArrayList<>();
    private final Map<String, Optional<String>> named = new HashMap<>();
    private final int most;
    private final Deadline deadline;
    private final Path folder;

    /** {@code folder} takes the temporary files. */
    public Pictures(int most, Deadline deadline, Path folder) {
        this.most = most;
        this.deadline = deadline;
        this.folder = folder;
    }

    /** The address of a picture, for {@code src}; each name is decoded once. */
    public Optional<String> address(String name, Content content) {
        Optional<String> known = named.get(name);
        if (known == null) {
            known = add(content);
            named.put(name, known);
        }
        return known;
    }

    /** The pixels of a picture; UnreadableFile where it cannot be decoded. */
    public BufferedImage decode(Content content) throws IOException {
        deadline.check();
        return decode(read(content), 0);
    }

    private Optional<String> add(Content content) {
        deadline.check();
        if (files.size() >= most) {
            throw new UnreadableFile("The file holds more than " + most + " pictures.");
        }
        try {
            byte[] bytes = read(content);
            ImageType type = isJpeg(bytes) ? ImageType.JPEG : ImageType.PNG;
            byte[] clean = ImageEncoding.encode(decode(bytes, 0), type);
            store(clean);
            return Optional.of(SCHEME + ":" + (files.size() - 1));
        } catch (UnreadableFile unusable) {
            LOG.log(System.Logger.Level.DEBUG, "a picture is left out", unusable);
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void store(byte[] picture) {
        Path file = newFile();
        files.add(file);
        try (var out = ScratchOutput.to(file)) {
            out.write(picture);
        }
    }

    private Path newFile() {
        try {
            return Files.createTempFile(folder, "picture", null);
        } catch (IOException failed) {
            throw new ScratchFailure(failed);
        }
    }

    private static byte[] read(Content content) throws IOException {
        try (InputStream stream = content.open()) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableFile("A picture has more than " + MOST_BYTES + " bytes.");
            }
            return bytes;
        }
    }

    /** A metafile may hold pictures, which may be metafiles. */
    private BufferedImage decode(byte[] bytes, int depth) {
        if (!MetafilePicture.isOne(bytes)) {
            return images.read(bytes);
        }
        if (depth > DEEPEST) {
            throw new UnreadableFile("Pictures are too deep within pictures.");
        }
        return MetafilePicture.draw(bytes, content -> decode(read(content), depth + 1), deadline);
    }

    private static boolean isJpeg(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
    }

    InputStream open(String address) {
        try {
            return Files.newInputStream(files.get(Integer.parseInt(address.substring(SCHEME.length() + 1))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** Where the bytes of a picture are read from. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
