package io.docket.application.review;

import io.docket.application.kernel.Refusal;

/** The conflicts of reviewing. */
final class Reviewing {
    private Reviewing() {}

    /** A rejected document is given back before anything is submitted. */
    static Refusal rejected() {
        return conflict("rejected", "The document has been rejected; take that back first.");
    }

    static Refusal conflict(String code, String detail) {
        return Refusal.of(Refusal.Kind.CONFLICT, code, detail);
    }
}
