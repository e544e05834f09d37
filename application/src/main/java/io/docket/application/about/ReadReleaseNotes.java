package io.docket.application.about;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import java.util.List;

/** Answers what came with each version, newest first. The contract names no permission, so whoever is signed in may know. */
public record ReadReleaseNotes() implements ReadCommand<List<Release>> {
    @Override
    public Requirement requires() {
        return Requirement.signedIn();
    }

    static final class Handler implements ReadHandler<ReadReleaseNotes, List<Release>> {
        private final List<Release> releases;

        Handler(List<Release> releases) {
            this.releases = List.copyOf(releases);
        }

        @Override
        public List<Release> handle(ReadReleaseNotes command, Access access, TenantStore store) {
            return releases;
        }
    }
}
