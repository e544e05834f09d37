package io.docket.rest.document;

import io.docket.domain.document.BulkWork;
import io.docket.domain.document.VersionKey;
import io.docket.rest.document.UploadForm.FieldHintJson;
import io.docket.rest.wire.Form;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes with reprocessing an inbox, which the contract calls a text. */
@Schema(name = "ReprocessForm")
public record ReprocessForm(
        @Schema(description = "What is known of fields beforehand, as JSON; it takes the place of each document's own.")
        Optional<String> hints) {
    /** What a form asks for. */
    static BulkWork work(Form form, VersionKey version) {
        Optional<Map<String, FieldHintJson>> hints = form.json("hints", FieldHintJson.class);
        form.check();
        return new BulkWork.Reprocessing(version, hints.map(FieldHintJson::hints));
    }
}
