package io.docket.application.review;

import io.docket.application.document.DocumentFormats;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import io.docket.domain.document.Document;
import io.docket.domain.format.Format;
import io.docket.domain.review.Mistake;
import java.util.List;
import java.util.Optional;

/** What is refused to reviewers, and how that is said. */
final class Reviewing {
    private Reviewing() {}

    /** A rejected document is given back before anything is submitted. */
    static Refusal rejected(Document document) {
        return conflict(
                "rejected", "The document " + document.id().value() + " has been rejected; take that back first.");
    }

    /** The format that a document is checked by; a conflict when there is none. */
    static Format format(DocumentFormats formats, Document document) {
        return format(formats.of(document));
    }

    /** The format that was found; a conflict when there is none. */
    static Format format(Optional<Format> found) {
        return found.orElseThrow(
                () -> conflict("no_format", "The document's project names no format that it could be checked by."));
    }

    /** Invalid when something is wrong in what was given. */
    static void check(List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw Refusal.invalid(
                    Refusal.Kind.INVALID,
                    mistakes.stream()
                            .map(mistake -> new Violation(mistake.pointer(), mistake.reason()))
                            .toList());
        }
    }

    static Refusal conflict(String code, String detail) {
        return Refusal.of(Refusal.Kind.CONFLICT, code, detail);
    }
}
