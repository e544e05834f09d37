package io.docket.application.document.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.inbox.Projects;
import io.docket.application.inbox.Withdrawn;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.domain.document.output.CsvTemplate;
import io.docket.domain.document.output.CsvTemplate.Column;
import io.docket.domain.document.output.CsvTemplate.Separator;
import io.docket.domain.document.output.JsonTemplate;
import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.document.output.ProjectOutput;
import io.docket.domain.document.output.Tree;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link OutputTemplates} promises. */
public interface OutputTemplatesContract extends StoreContract {
    private static OutputTemplate json() {
        var members = new LinkedHashMap<String, Tree>();
        members.put("z", new Tree.Text("{{total}} é\n"));
        members.put("a", new Tree.Number(new BigDecimal("1.10")));
        members.put(
                "all", new Tree.Elements(List.of(new Tree.Truth(false), Tree.NOTHING, new Tree.Elements(List.of()))));
        return new JsonTemplate(new Tree.Members(members));
    }

    private static OutputTemplate csv() {
        return new CsvTemplate(
                List.of(new Column("Total", "{{total}}"), new Column("", "")), Optional.of("lines"), Separator.TAB);
    }

    private ProjectId project(TenantId tenant) {
        Project project = Samples.project("put out");
        writing(tenant, store -> store.the(Projects.class).add(project));
        return project.id();
    }

    private ProjectOutput added(TenantId tenant, OutputTemplate template) {
        var output = new ProjectOutput(project(tenant), template);
        writing(tenant, store -> store.the(OutputTemplates.class).add(output));
        return output;
    }

    private Optional<Versioned<ProjectOutput>> found(TenantId tenant, ProjectId project) {
        return reading(tenant, store -> store.the(OutputTemplates.class).find(project));
    }

    @Test
    default void anAddedTemplateIsFoundAsItWas() {
        TenantId tenant = storedTenant();
        for (OutputTemplate template : List.of(json(), csv())) {
            ProjectOutput output = added(tenant, template);
            ProjectOutput found = found(tenant, output.project()).orElseThrow().value();
            assertEquals(output, found);
            assertEquals(output.toString(), found.toString(), "the order of members");
        }
    }

    @Test
    default void aChangedTemplateIsStoredUnlessItWasChangedMeanwhile() {
        TenantId tenant = storedTenant();
        ProjectOutput output = added(tenant, json());
        Versioned<ProjectOutput> stored = found(tenant, output.project()).orElseThrow();
        Versioned<ProjectOutput> changed = stored.map(before -> new ProjectOutput(before.project(), csv()));
        writing(tenant, store -> store.the(OutputTemplates.class).save(changed));
        assertEquals(
                csv(), found(tenant, output.project()).orElseThrow().value().template());
        assertThrows(
                ConcurrentChange.class,
                () -> writing(tenant, store -> store.the(OutputTemplates.class).save(changed)));
    }

    @Test
    default void aRemovedTemplateIsGone() {
        TenantId tenant = storedTenant();
        ProjectId project = added(tenant, json()).project();
        for (int times = 0; times < 2; times++) {
            writing(tenant, store -> store.the(OutputTemplates.class).remove(project));
            assertEquals(Optional.empty(), found(tenant, project));
        }
    }

    @Test
    default void itGoesWithItsProject() {
        TenantId tenant = storedTenant();
        ProjectId project = added(tenant, json()).project();
        writing(tenant, store -> store.the(Projects.class).withdraw(project));
        testee().write(store -> {
            store.installation(Withdrawn.class).removeEmptyProjects();
            return tenant;
        });
        assertEquals(Optional.empty(), found(tenant, project));
    }

    @Test
    default void anotherTenantSeesNothing() {
        ProjectOutput output = added(storedTenant(), json());
        assertEquals(Optional.empty(), found(storedTenant(), output.project()));
    }
}
