package io.docket.application.access;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.access.RefusalCount;
import java.time.Instant;
import java.util.List;

/** How often who is nobody was refused: a row for each address and minute, to which every node adds. */
public interface RefusalCounts extends InstallationPort {
    /** Adds to what was counted at the address in the minute. */
    void add(RefusalCount count);

    /** Of the minutes from an instant on, by minute and address. */
    List<RefusalCount> since(Instant from);

    void removeBefore(Instant minute);
}
