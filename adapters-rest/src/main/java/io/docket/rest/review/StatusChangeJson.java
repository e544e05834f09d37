package io.docket.rest.review;

import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import io.docket.application.review.ChangeStatus;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.review.StatusChange;
import io.docket.rest.document.StateJson;
import io.docket.rest.document.StatusJson;
import io.docket.rest.document.TimingsJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which states of a document change: {@code lock}, {@code escalate}, {@code reject}, {@code submitted} and {@code opened_by}
 * by their {@code value} (since and by are the server's, and not looked at), the first three and {@code sampling} also by
 * {@code status_data}. What else the contract names here only the server sets; it is refused, so that nobody believes it set.
 */
@Schema(name = "StatusDataPost")
public record StatusChangeJson(
        Optional<StateJson> lock,
        Optional<StateJson> escalate,
        Optional<StateJson> reject,
        Optional<StateJson> submitted,
        Optional<StateJson> openedBy,
        Optional<StatusJson> statusData,
        Optional<String> lastVersion,
        Optional<TimingsJson> timings) {
    ChangeStatus command(DocumentId id, Expected expected) {
        var wrong = new ArrayList<Violation>();
        lastVersion.ifPresent(given -> wrong.add(ofTheServer("/last_version")));
        timings.ifPresent(given -> wrong.add(ofTheServer("/timings")));
        statusData.ifPresent(given -> wrong.addAll(ofTheServer(given)));
        var change = new StatusChange(
                value("lock", lock, statusData.flatMap(StatusJson::lock), wrong),
                value("escalate", escalate, statusData.flatMap(StatusJson::escalate), wrong),
                value("reject", reject, statusData.flatMap(StatusJson::reject), wrong),
                value("submitted", submitted, Optional.empty(), wrong),
                value("opened_by", openedBy, Optional.empty(), wrong),
                statusData.flatMap(StatusJson::sampling));
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(Refusal.Kind.INVALID, wrong);
        }
        return new ChangeStatus(id, change, expected);
    }

    private static Optional<Boolean> value(
            String name, Optional<StateJson> state, Optional<Boolean> status, List<Violation> wrong) {
        if (state.isPresent() && state.get().value().isEmpty()) {
            wrong.add(new Violation("/" + name + "/value", "is missing"));
        }
        Optional<Boolean> value = state.flatMap(StateJson::value);
        if (value.isPresent() && status.isPresent() && !value.equals(status)) {
            wrong.add(new Violation("/status_data/" + name, "says something else than " + name));
        }
        return value.or(() -> status);
    }

    private static List<Violation> ofTheServer(StatusJson given) {
        var wrong = new ArrayList<Violation>();
        given.archived().ifPresent(any -> wrong.add(ofTheServer("/status_data/archived")));
        given.success().ifPresent(any -> wrong.add(ofTheServer("/status_data/success")));
        given.data().ifPresent(any -> wrong.add(ofTheServer("/status_data/data")));
        given.feedback().ifPresent(any -> wrong.add(ofTheServer("/status_data/feedback")));
        given.readyAccepted().ifPresent(any -> wrong.add(ofTheServer("/status_data/ready_accepted")));
        given.readyAttempts().ifPresent(any -> wrong.add(ofTheServer("/status_data/ready_attempts")));
        given.rejectAccepted().ifPresent(any -> wrong.add(ofTheServer("/status_data/reject_accepted")));
        given.rejectAttempts().ifPresent(any -> wrong.add(ofTheServer("/status_data/reject_attempts")));
        given.submitAccepted().ifPresent(any -> wrong.add(ofTheServer("/status_data/submit_accepted")));
        given.submitAttempts().ifPresent(any -> wrong.add(ofTheServer("/status_data/submit_attempts")));
        return wrong;
    }

    private static Violation ofTheServer(String pointer) {
        return new Violation(pointer, "is set by the server alone");
    }
}
