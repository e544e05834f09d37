package io.docket.rest.inbox;

import io.docket.application.inbox.ListProjects;
import io.docket.application.inbox.ReadProject;
import io.docket.application.inbox.RemoveProject;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.ProjectId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.Created;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Projects. */
@Path("/projects")
@Tag(name = "projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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

    @POST
    @Created
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "post_projects_resource", summary = "Makes a project")
    public Versioned<ProjectJson> create(ProjectDraftJson draft) {
        return calls.run(draft.command()).map(ProjectJson::of);
    }

    @GET
    @Path("{id}")
    @Answers({404})
    @Operation(operationId = "get_project_resource", summary = "One project")
    public Versioned<ProjectJson> read(@PathParam("id") ProjectId id) {
        return calls.run(new ReadProject(id)).map(ProjectJson::of);
    }

    @PATCH
    @Path("{id}")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "patch_project_resource", summary = "Changes what is named of a project")
    public Versioned<ProjectJson> change(
            @PathParam("id") ProjectId id,
            ProjectChangeJson change,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return calls.run(change.command(id, expected)).map(ProjectJson::of);
    }

    @DELETE
    @Path("{id}")
    @Answers({403, 404, 409})
    @Operation(operationId = "delete_project_resource", summary = "Removes a project with everything in it")
    public void remove(@PathParam("id") ProjectId id) {
        calls.run(new RemoveProject(id));
    }
}
