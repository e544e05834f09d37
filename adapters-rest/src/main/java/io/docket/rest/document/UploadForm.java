package io.docket.rest.document;

import io.docket.application.document.Submission;
import io.docket.domain.document.Hints;
import io.docket.rest.wire.Form;
import io.docket.rest.wire.FormFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes with an upload. {@code experimental} is taken and changes nothing. */
@Schema(name = "UploadForm")
public record UploadForm(
        FormFile file,

        @Schema(defaultValue = "true", description = "Whether to wait for the result.")
        boolean sync,

        @Schema(defaultValue = "false", description = "Whether to answer the values alone.")
        boolean keyValueFlag,

        Optional<Boolean> experimental,

        @Schema(description = "What is known of fields beforehand, as JSON.")
        Optional<Map<String, FieldHintJson>> hints) {
    static UploadForm of(Form form) {
        boolean sync = form.truth("sync").orElse(true);
        boolean keyValueFlag = form.truth("key_value_flag").orElse(false);
        Optional<Boolean> experimental = form.truth("experimental");
        Optional<Map<String, FieldHintJson>> hints = form.json("hints", FieldHintJson.class);
        form.check();
        return new UploadForm(form.file(), sync, keyValueFlag, experimental, hints);
    }

    Submission submission() {
        return submission(file, hints, sync ? Submission.Waiting.WAIT : Submission.Waiting.RETURN);
    }

    static Submission submission(
            FormFile file, Optional<Map<String, FieldHintJson>> hints, Submission.Waiting waiting) {
        return new Submission(
                file.filename().orElse("unnamed"),
                file.content(),
                hints.map(FieldHintJson::hints).orElse(Hints.NONE),
                waiting);
    }

    /** The only values that a field may have, and those it may not. */
    @Schema(name = "FieldHint")
    public record FieldHintJson(Optional<List<String>> whitelist, Optional<List<String>> blacklist) {
        static Hints hints(Map<String, FieldHintJson> byField) {
            var hints = new HashMap<String, Hints.FieldHint>();
            byField.forEach((field, hint) -> hints.put(
                    field,
                    new Hints.FieldHint(
                            hint.whitelist().orElse(List.of()), hint.blacklist().orElse(List.of()))));
            return new Hints(hints);
        }
    }
}
