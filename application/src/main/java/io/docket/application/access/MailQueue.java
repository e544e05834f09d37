package io.docket.application.access;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.access.OutgoingMail;
import io.docket.domain.kernel.MailId;
import java.time.Instant;
import java.util.List;

/** Mails of all tenants that wait to be sent; those of a removed tenant go with it. */
public interface MailQueue extends InstallationPort {
    void add(OutgoingMail mail);

    /**
     * Takes up to {@code most} of the mails that are due, those due longest first, and holds them until an instant, so that
     * two nodes never send the same one at the same time, and a crash in between only delays it.
     */
    List<OutgoingMail> take(int most, Instant now, Instant until);

    /** Stores when a mail is tried again; nothing when it is gone. */
    void postpone(OutgoingMail mail);

    /** Forgets a mail that was sent or given up. */
    void remove(MailId id);
}
