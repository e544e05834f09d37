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
        boolean keyValueFlag = form.truth("key_value_flag").orElse(true);
        Optional<Boolean> experimental = form.truth("experimental");
        Optional<Map<String, FieldHintJson>> hints = form.json("hints", FieldHintJson.class);
        form.check();
        Optional<InboxId> inbox = form.text("inbox_id").map(SimpleUploadForm::inbox);
        return new SimpleUploadForm(form.file(), inbox, keyValueFlag, experimental, hints);
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
