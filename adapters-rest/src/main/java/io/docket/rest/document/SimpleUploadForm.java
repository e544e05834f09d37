package io.docket.rest.document;

import io.docket.application.document.Submission;
import io.docket.application.kernel.Refusal;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.rest.document.UploadForm.FieldHintJson;
import io.docket.rest.wire.Form;
import io.docket.rest.wire.FormFile;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes with a simple upload. {@code experimental} is taken and changes nothing. */
@Schema(name = "SimpleUploadForm")
public record SimpleUploadForm(
        FormFile file,

        @Schema(description = "The inbox; without it the one named invoice.")
        Optional<InboxId> inboxId,

        @Schema(defaultValue = "true", description = "Whether to answer the values alone.")
        boolean keyValueFlag,

        Optional<Boolean> experimental,

        @Schema(description = "What is known of fields beforehand, as JSON.")
        Optional<Map<String, FieldHintJson>> hints) {
    static SimpleUploadForm of(Form form) {
        return new SimpleUploadForm(
                UploadForm.file(form),
                form.text("inbox_id").map(SimpleUploadForm::inbox),
                form.truth("key_value_flag", true),
                form.optionalTruth("experimental"),
                UploadForm.hints(form));
    }

    /** As in a path, what does not have an id's form names no inbox. */
    private static InboxId inbox(String text) {
        try {
            return new InboxId(text.strip());
        } catch (InvalidValue wrong) {
            throw Refusal.notFound("inbox");
        }
    }

    Submission submission() {
        return UploadForm.submission(file, hints, Submission.Waiting.WAIT);
    }
}
