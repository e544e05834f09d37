package io.docket.ocr.type;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.office.TextDecoding;
import io.docket.ocr.office.sheet.CommaText;
import java.io.IOException;
import java.nio.file.Path;

/** Whether what looks like text is text, and whether its lines are rows of a table. */
final class TextCheck {
    private TextCheck() {}

    static Detected check(Path file) throws IOException {
        try {
            return TextDecoding.read(file)
                    .<Detected>map(text -> text.isBlank()
                            ? new Detected.Unreadable("The file holds no text.")
                            : new Detected.Readable(
                                    CommaText.separator(text).isPresent() ? MediaType.CSV : MediaType.TEXT))
                    .orElseGet(() -> new Detected.Unreadable(Sentences.unreadable("application/octet-stream")));
        } catch (UnreadableFile refused) {
            return new Detected.Unreadable(refused.getMessage());
        }
    }
}
