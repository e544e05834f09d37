package io.docket.application.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Projects} promises. */
public interface ProjectsContract extends StoreContract {
    private Project added(TenantId tenant, Project project) {
        writing(tenant, store -> store.the(Projects.class).add(project));
        return project;
    }

    private Optional<Project> found(TenantId tenant, Project project) {
        return reading(
                tenant, store -> store.the(Projects.class).find(project.id()).map(Versioned::value));
    }

    private List<Project> all(TenantId tenant) {
        return reading(
                tenant,
                store -> store.the(Projects.class).all().stream()
                        .map(Versioned::value)
                        .toList());
    }

    @Test
    default void anAddedProjectIsFoundAsItWas() {
        TenantId tenant = storedTenant();
        var first = new FormatId(Samples.id());
        var second = new FormatId(Samples.id());
        Project full = added(
                tenant,
                new Project(
                        new ProjectId(Samples.id()),
                        "full",
                        List.of(second, first),
                        Optional.of(first),
                        Optional.of("invoice"),
                        true,
                        true,
                        Duration.ofMillis(1_500)));
        Project plain = added(tenant, Samples.project("plain"));
        assertEquals(Optional.of(full), found(tenant, full));
        assertEquals(Optional.of(plain), found(tenant, plain));
    }

    @Test
    default void allProjectsComeOldestFirst() {
        TenantId tenant = storedTenant();
        Project older = Samples.project("older");
        Project newer = added(tenant, Samples.project("newer"));
        added(tenant, older);
        assertEquals(List.of(older, newer), all(tenant));
    }

    @Test
    default void anotherTenantSeesNothing() {
        Project project = added(storedTenant(), Samples.project("default"));
        TenantId other = storedTenant();
        assertEquals(List.of(), all(other));
        assertEquals(Optional.empty(), found(other, project));
    }
}
