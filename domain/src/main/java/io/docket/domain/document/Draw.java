package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.time.Instant;

/** That a document is one of the share of documents with which something is done, and how large that share was. */
public record Draw(Share share, int percent, Instant at) {
    /** What is done with a share of the documents. */
    public enum Share {
        /** Of those that go straight through: they are reviewed all the same. */
        SECOND_PASS_STP("drawn as a sample: %d of 100 documents that go straight through are reviewed all the same"),
        /** Of those that were reviewed because something blocked: they are reviewed once more. */
        SECOND_PASS_FFR("drawn as a sample: %d of 100 documents that were reviewed are reviewed once more"),
        /** Of those that something blocks: they are submitted without a review. */
        AUTO_SUBMIT_FFR("drawn: %d of 100 documents that need review are submitted without one"),
        /** Of those that something blocks: they are rejected without a review. */
        AUTO_REJECT_FFR("drawn: %d of 100 documents that need review are rejected without one");

        private final String reason;

        Share(String reason) {
            this.reason = reason;
        }

        /** Whether the document is to be reviewed because of it. */
        public boolean isSample() {
            return this == SECOND_PASS_STP || this == SECOND_PASS_FFR;
        }
    }

    public Draw {
        if (percent < 1 || percent > 100) {
            throw new InvalidValue("percent", "must lie between 1 and 100");
        }
    }

    /** In words for the reviewer. */
    public String reason() {
        return share.reason.formatted(percent);
    }
}
