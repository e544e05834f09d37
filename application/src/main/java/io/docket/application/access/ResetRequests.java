package io.docket.application.access;

import io.docket.application.kernel.InstallationPort;
import io.docket.domain.access.ResetRequest;
import java.util.List;

/**
 * Requests for a new password that nobody has looked at yet. They wait here whether or not there is such a user, so that
 * taking one in is the same work, and so the same time, for both.
 */
public interface ResetRequests extends InstallationPort {
    void add(ResetRequest request);

    /** Removes and answers up to {@code most} of the oldest; what another transaction takes at this time is left to it. */
    List<ResetRequest> take(int most);
}
