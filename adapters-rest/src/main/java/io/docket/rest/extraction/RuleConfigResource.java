package io.docket.rest.extraction;

import io.docket.application.extraction.ExpandRule;
import io.docket.application.extraction.ReadSearchedText;
import io.docket.application.extraction.TryRule;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.settings.ListSettings;
import io.docket.application.settings.ReadSettings;
import io.docket.application.settings.ResetSettings;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Scope;
import io.docket.rest.access.Calls;
import io.docket.rest.wire.Answers;
import io.docket.rest.wire.LayerJson;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rules by which fields are found, in the settings of the tenant, of projects and of inboxes, and what they would find. */
@Path("/rule_config")
@Tag(name = "rule_config")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class RuleConfigResource {
    private final Calls calls;

    @Inject
    public RuleConfigResource(Calls calls) {
        this.calls = calls;
    }

    @GET
    @Answers({403})
    @Operation(operationId = "get_rule_configs_resource", summary = "Each scope's own rules")
    public List<RuleConfigJson> list() {
        return calls.run(new ListSettings(Rules.KIND)).stream()
                .map(scoped -> RuleConfigJson.of(scoped.scope(), scoped.layer()))
                .toList();
    }

    @GET
    @Path("{scope}")
    @Answers({403, 404})
    @Operation(
            operationId = "get_rule_config_resource",
            summary = "A scope's own rules, or with default all that hold there")
    public Versioned<RuleConfigJson> read(
            @PathParam("scope") Scope scope, @QueryParam("default") @DefaultValue("false") boolean full) {
        return RuleConfigJson.of(scope, calls.run(new ReadSettings(Rules.KIND, scope, full)));
    }

    @PATCH
    @Path("{scope}")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "patch_rule_config_resource", summary = "Changes the rules of the fields that are named")
    public Versioned<RuleConfigJson> change(
            @PathParam("scope") Scope scope,
            RuleConfigChangeJson change,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("*") Expected expected) {
        return RuleConfigJson.of(
                scope, calls.run(new ChangeSettings(Rules.KIND, scope, LayerJson.change(change), expected)));
    }

    @DELETE
    @Path("{scope}")
    @Answers({403, 404})
    @Operation(operationId = "delete_rule_config_resource", summary = "Takes a scope's own rules away")
    public void reset(@PathParam("scope") Scope scope) {
        calls.run(new ResetSettings(Rules.KIND, scope));
    }

    @POST
    @Path("rule_entity")
    @Answers({403, 413, 415, 422})
    @Operation(operationId = "post_debug_rule_entity_resource", summary = "What becomes of a rule's patterns")
    public RuleTrialJson expand(RuleJson rule) {
        return RuleTrialJson.of(calls.run(new ExpandRule(rule.rule())));
    }

    @POST
    @Path("rule_entity/{document_id}")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "post_debug_rule_entity_document_resource", summary = "What a rule matches on a document")
    public RuleTrialJson trial(@PathParam("document_id") DocumentId document, RuleJson rule) {
        return RuleTrialJson.of(calls.run(new TryRule(document, rule.field().over(Optional.empty()), rule.rule())));
    }

    @POST
    @Path("where_to_search/{document_id}")
    @Answers({403, 404, 409, 413, 415, 422})
    @Operation(operationId = "post_debug_where_to_search", summary = "Which texts of a document would be searched")
    public SearchedTextJson searched(@PathParam("document_id") DocumentId document, WhereToSearchJson where) {
        return SearchedTextJson.of(calls.run(new ReadSearchedText(document, LayerJson.layer(where))));
    }
}
