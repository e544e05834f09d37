package io.docket.ocr.recognition;

import java.nio.file.Path;
import java.util.List;

/**
 * How pages are read: the languages to expect (by Tesseract's names), the folder its data is unpacked to,
 * and how many pages are read at a time.
 */
public record RecognitionOptions(List<String> languages, Path dataFolder, int parallelism) {
    private static final List<String> LANGUAGES = List.of("eng", "deu", "fra", "nld", "ita", "spa");

    public RecognitionOptions {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("at least one language is needed");
        }
        if (parallelism < 1) {
            throw new IllegalArgumentException("at least one page must be read at a time");
        }
    }

    /** All languages Docket has data for, a folder for temporary files, and a page for each core. */
    public static RecognitionOptions standard() {
        return new RecognitionOptions(
                LANGUAGES,
                Path.of(System.getProperty("java.io.tmpdir"), "docket-ocr"),
                Runtime.getRuntime().availableProcessors());
    }

    public RecognitionOptions withLanguages(List<String> others) {
        return new RecognitionOptions(others, dataFolder, parallelism);
    }

    public RecognitionOptions withDataFolder(Path other) {
        return new RecognitionOptions(languages, other, parallelism);
    }

    public RecognitionOptions withParallelism(int other) {
        return new RecognitionOptions(languages, dataFolder, other);
    }
}
