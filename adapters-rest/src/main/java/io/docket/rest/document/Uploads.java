package io.docket.rest.document;

import io.docket.application.document.Submission;
import io.docket.application.document.UploadDocument;
import io.docket.application.document.UploadLimits;
import io.docket.application.document.Uploaded;
import io.docket.application.document.output.ReadUploadOutput;
import io.docket.application.inbox.ListInboxes;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.Document;
import io.docket.domain.inbox.Inbox;
import io.docket.domain.kernel.InboxId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Form;
import io.docket.rest.wire.Spool;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes uploads in. The body is read only once the caller is known to be allowed: for a named inbox by the command itself,
 * for a simple upload, whose inbox stands in the body, as soon as the caller sees any inbox at all.
 */
@Dependent
public class Uploads {
    private static final String FILE = "file";
    private static final String STANDARD_INBOX = "invoice";
    private static final int RETRY_SECONDS = 5;

    private final Calls calls;
    private final UploadLimits limits;
    private final Spool spool;

    @Inject
    public Uploads(Calls calls, UploadLimits limits, Spool spool) {
        this.calls = calls;
        this.limits = limits;
        this.spool = spool;
    }

    Response upload(InboxId inbox, InputStream body, HttpHeaders headers, Optional<String> idempotencyKey) {
        try (var reading = new Reading<>(body, headers, UploadForm::of)) {
            Uploaded uploaded =
                    calls.run(new UploadDocument(inbox, () -> reading.form().submission(), idempotencyKey));
            return answer(uploaded, reading.form().keyValueFlag(), headers);
        }
    }

    Response simple(InputStream body, HttpHeaders headers, Optional<String> idempotencyKey) {
        List<Versioned<Inbox>> visible = calls.run(new ListInboxes());
        if (visible.isEmpty()) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden", "You may upload to no inbox.");
        }
        try (var reading = new Reading<>(body, headers, SimpleUploadForm::of)) {
            SimpleUploadForm form = reading.form();
            Submission submission = form.submission();
            InboxId inbox = form.inboxId().orElseGet(() -> standard(visible));
            Uploaded uploaded = calls.run(new UploadDocument(inbox, () -> submission, idempotencyKey));
            return answer(uploaded, form.keyValueFlag(), headers);
        }
    }

    private static InboxId standard(List<Versioned<Inbox>> visible) {
        return visible.stream()
                .map(Versioned::value)
                .filter(inbox -> inbox.name().equals(STANDARD_INBOX))
                .map(Inbox::id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("inbox as the one named " + STANDARD_INBOX));
    }

    private Response answer(Uploaded uploaded, boolean keyValues, HttpHeaders headers) {
        Document document = uploaded.document().value();
        if (uploaded.stillProcessing()) {
            return Response.accepted(DocumentJson.of(document))
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .build();
        }
        if (!uploaded.waited()) {
            return Response.ok(Map.of("id", document.id())).build();
        }
        if (WantedOutput.isCustom(headers)) {
            return Response.ok(DocumentFiles.answer(calls.run(new ReadUploadOutput(document))))
                    .build();
        }
        return Response.ok(keyValues ? KeyValues.of(document) : DocumentJson.of(document))
                .build();
    }

    /** The form in a request's body, read when it is first asked for. */
    private final class Reading<T> implements AutoCloseable {
        private final InputStream body;
        private final HttpHeaders headers;
        private final Function<Form, T> type;
        private Optional<Form> raw = Optional.empty();
        private Optional<T> form = Optional.empty();

        Reading(InputStream body, HttpHeaders headers, Function<Form, T> type) {
            this.body = body;
            this.headers = headers;
            this.type = type;
        }

        T form() {
            if (form.isEmpty()) {
                Form read = Form.read(body, headers, FILE, limits.mostBytes(), spool);
                raw = Optional.of(read);
                form = Optional.of(type.apply(read));
            }
            return form.get();
        }

        @Override
        public void close() {
            raw.ifPresent(Form::close);
        }
    }
}
