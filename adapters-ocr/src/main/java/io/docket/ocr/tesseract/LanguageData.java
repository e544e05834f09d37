package io.docket.ocr.tesseract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Unpacks the data of languages into a folder, once. */
final class LanguageData {
    /** The version of the data: another one gets another folder. */
    private static final String VERSION = "4.0.0";

    private LanguageData() {}

    static void require(String language) {
        if (LanguageData.class.getResource(resource(language)) == null) {
            throw new IllegalArgumentException("there is no Tesseract data for the language " + language);
        }
    }

    private static String resource(String language) {
        return "data/" + language + ".traineddata.gz";
    }

    /** The folder where the data of all these languages lies as files. */
    static Path unpack(List<String> languages, Path folder) {
        Path data = folder.resolve("tessdata-" + VERSION);
        try {
            Files.createDirectories(data);
            for (String language : languages) {
                Path file = data.resolve(language + ".traineddata");
                if (!Files.exists(file)) {
                    unpack(language, file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return data;
    }

    /** Moved into place whole, so that a file that exists is complete even when two servers start at once. */
    private static void unpack(String language, Path file) throws IOException {
        require(language);
        try (InputStream resource = LanguageData.class.getResourceAsStream(resource(language))) {
            Path part = Files.createTempFile(file.getParent(), language, ".part");
            try (InputStream unpacked = new GZIPInputStream(resource)) {
                Files.copy(unpacked, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }
}
