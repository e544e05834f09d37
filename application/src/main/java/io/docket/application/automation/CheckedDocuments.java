package io.docket.application.automation;

import io.docket.application.kernel.TenantPort;
import io.docket.domain.automation.AnswerHistory;
import io.docket.domain.automation.CheckedDocument;
import io.docket.domain.kernel.InboxId;

/**
 * The tenant's documents whose answers somebody checked. One goes with its document, and with the inbox in which it was
 * checked, where it stays when the document is moved: the inbox's answers were right or wrong.
 */
public interface CheckedDocuments extends TenantPort {
    /** How many are kept of an inbox. */
    int MOST = AnswerHistory.MOST;

    /** In the place of what is kept of the same document; of its inbox only the newest are kept, so many. */
    void put(CheckedDocument checked, int most);

    /** The newest of an inbox, newest first. */
    AnswerHistory of(InboxId inbox, int most);
}
