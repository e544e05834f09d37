package io.docket.bootstrap;

import io.docket.application.document.DocumentReader;
import io.docket.ocr.DocumentReaders;
import io.docket.ocr.ReadingOptions;
import io.docket.ocr.recognition.RecognitionOptions;
import java.util.List;

/** What reads files in the server, as its settings say. */
final class Reading {
    private Reading() {}

    static DocumentReader reader(DocketConfiguration configuration, DataFolder folder) {
        ReadingOptions standard = ReadingOptions.standard();
        RecognitionOptions recognition =
                inLanguages(standard.recognition(), configuration.languages()).withDataFolder(folder.recognition());
        return DocumentReaders.with(new ReadingOptions(
                recognition,
                standard.images(),
                configuration.containers(),
                standard.mostPages(),
                configuration.electronicInvoices()));
    }

    private static RecognitionOptions inLanguages(RecognitionOptions standard, List<String> languages) {
        if (languages.isEmpty()) {
            return standard;
        }
        List<String> unknown = languages.stream()
                .filter(language -> !standard.languages().contains(language))
                .toList();
        if (!unknown.isEmpty()) {
            throw new WrongConfiguration("docket.ocr.languages has " + String.join(", ", unknown)
                    + ", but can be read are " + String.join(", ", standard.languages()) + ".");
        }
        return standard.withLanguages(languages);
    }
}
