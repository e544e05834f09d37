package io.docket.rest.inbox;

import io.docket.application.inbox.ListProjects;
import io.docket.application.inbox.ReadProject;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.ProjectId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Projects. */
@Path("/projects")
@Tag(name = "projects")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ProjectsResource {
    private final Calls calls;

    @Inject
    public ProjectsResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Operation(operationId = "get_projects_resource", summary = "The projects that the caller may see")
    public List<ProjectJson> list() {
        return calls.run(new ListProjects()).stream().map(ProjectJson::of).toList();
    }

    @GET
    @Path("{id}")
    @Answers({404})
    @Operation(operationId = "get_project_resource", summary = "One project")
    public Versioned<ProjectJson> read(@PathParam("id") ProjectId id) {
        return calls.run(new ReadProject(id)).map(ProjectJson::of);
    }
}
