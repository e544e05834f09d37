package io.docket.application.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.format.Formats;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.domain.format.StandardFormats;
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

    private FormatId format(TenantId tenant) {
        var format = StandardFormats.receipt(new FormatId(Samples.id()));
        writing(tenant, store -> store.the(Formats.class).add(format));
        return format.id();
    }

    private Project naming(FormatId format) {
        return Project.simple(new ProjectId(Samples.id()), "naming", List.of(format));
    }

    private void change(TenantId tenant, Project changed) {
        writing(tenant, store -> {
            Projects projects = store.the(Projects.class);
            projects.save(projects.locked(changed.id()).orElseThrow().map(before -> changed));
        });
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
        FormatId first = format(tenant);
        FormatId second = format(tenant);
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
    default void aChangedProjectIsStored() {
        TenantId tenant = storedTenant();
        Project project = added(tenant, naming(format(tenant)));
        Project changed = Project.simple(project.id(), "renamed", List.of(format(tenant)));
        change(tenant, changed);
        assertEquals(Optional.of(changed), found(tenant, project));
    }

    @Test
    default void aFormatThatTheTenantDoesNotHaveIsAConflict() {
        TenantId tenant = storedTenant();
        Project unknown = naming(format(storedTenant()));
        assertThrows(ConcurrentChange.class, () -> added(tenant, unknown));
        Project project = added(tenant, naming(format(tenant)));
        Project changed = Project.simple(project.id(), "naming", List.of(new FormatId(Samples.id())));
        assertThrows(ConcurrentChange.class, () -> change(tenant, changed));
    }

    @Test
    default void aWithdrawnProjectIsNowhere() {
        TenantId tenant = storedTenant();
        Project project = added(tenant, naming(format(tenant)));
        writing(tenant, store -> store.the(Projects.class).withdraw(project.id()));
        assertEquals(Optional.empty(), found(tenant, project));
        assertEquals(List.of(), all(tenant));
        testee().write(store -> {
            assertEquals(Optional.empty(), store.in(tenant).the(Projects.class).locked(project.id()));
            return tenant;
        });
    }

    @Test
    default void anotherTenantSeesNothing() {
        Project project = added(storedTenant(), Samples.project("default"));
        TenantId other = storedTenant();
        assertEquals(List.of(), all(other));
        assertEquals(Optional.empty(), found(other, project));
    }
}
