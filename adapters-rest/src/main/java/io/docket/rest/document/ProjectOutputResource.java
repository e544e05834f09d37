package io.docket.rest.document;

import io.docket.application.document.output.ReadOutputTemplate;
import io.docket.application.document.output.RemoveOutputTemplate;
import io.docket.application.document.output.SetOutputTemplate;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.domain.kernel.ProjectId;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the documents of projects are put out as. */
@Path("/projects")
@Tag(name = "projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ProjectOutputResource {
    private final Calls calls;

    @Inject
    public ProjectOutputResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Path("{id}/output")
    @Answers({404})
    @Operation(operationId = "get_project_output", summary = "A project's output template")
    public Versioned<OutputTemplateJson> read(@PathParam("id") ProjectId id) {
        return calls.run(new ReadOutputTemplate(id)).map(OutputTemplateJson::of);
    }

    @PUT
    @Path("{id}/output")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(
            operationId = "put_project_output",
            summary = "Gives a project its output template",
            description = "Every name in it must be known to one of the project's formats.")
    public Versioned<OutputTemplateJson> set(
            @PathParam("id") ProjectId id,
            OutputTemplateJson template,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return calls.run(new SetOutputTemplate(id, template.toDomain(), expected))
                .map(OutputTemplateJson::of);
    }

    @DELETE
    @Path("{id}/output")
    @Answers({403, 404, 409})
    @Operation(operationId = "delete_project_output", summary = "Takes a project's output template away, if it has one")
    public void remove(@PathParam("id") ProjectId id) {
        calls.run(new RemoveOutputTemplate(id));
    }
}
