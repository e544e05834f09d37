package io.docket.rest.document;

import io.docket.domain.document.BulkWork;
import io.docket.domain.document.VersionKey;
import io.docket.rest.document.UploadForm.FieldHintJson;
import io.docket.rest.wire.Form;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes with reprocessing an inbox. */
@Schema(name = "ReprocessForm")
public record ReprocessForm(
        @Schema(description = "What is known of fields beforehand, as JSON; it takes the place of each document's own.")
        Optional<Map<String, FieldHintJson>> hints) {
    static ReprocessForm of(Form form) {
        Optional<Map<String, FieldHintJson>> hints = form.json("hints", FieldHintJson.class);
        form.check();
        return new ReprocessForm(hints);
    }

    BulkWork work(VersionKey version) {
        return new BulkWork.Reprocessing(version, hints.map(FieldHintJson::hints));
    }
}
