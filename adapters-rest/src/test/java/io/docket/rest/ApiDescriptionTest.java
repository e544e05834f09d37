package io.docket.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.rest.wire.Routes;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {
    private static final Map<Routes.Route, Method> ROUTES = Routes.of(DocketApplication.RESOURCES);

    /** The document as the server finds it: paths and operations, and nothing that is generic. */
    private static OpenAPI described() {
        OpenAPI document = OASFactory.createOpenAPI().paths(OASFactory.createPaths());
        ROUTES.forEach((route, method) -> {
            var paths = document.getPaths();
            PathItem item = paths.hasPathItem(route.template())
                    ? paths.getPathItem(route.template())
                    : OASFactory.createPathItem();
            var operation = OASFactory.createOperation().responses(OASFactory.createAPIResponses());
            item.setOperation(PathItem.HttpMethod.valueOf(route.httpMethod()), operation);
            paths.addPathItem(route.template(), item);
        });
        new ApiDescription().filterOpenAPI(document);
        return document;
    }

    private static org.eclipse.microprofile.openapi.models.Operation operation(
            OpenAPI document, String verb, String path) {
        return new Routes.Route(verb, path).operation(document).orElseThrow();
    }

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        var seen = new HashSet<String>();
        ROUTES.values()
                .forEach(method -> assertTrue(
                        seen.add(method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class)
                                .operationId()),
                        method.toString()));
    }

    @Test
    void pathsOfOneShapeShareTheirTemplate() {
        var byShape = new HashMap<String, String>();
        ROUTES.keySet().forEach(route -> {
            String shape = route.template().replaceAll("\\{[^}]*}", "{}");
            assertEquals(route.template(), byShape.computeIfAbsent(shape, any -> route.template()));
        });
    }

    @Test
    void recordsAreDescribedByWhatIsWritten() {
        Map<String, Schema> schemas = described().getComponents().getSchemas();
        Schema document = schemas.get("DocumentModelGet");

        assertTrue(document.getProperties().keySet().containsAll(List.of("original_filename", "status_data")));
        assertTrue(document.getRequired().contains("id"));
        assertFalse(document.getRequired().contains("last_version"));
        assertEquals(
                List.of(SchemaType.STRING), document.getProperties().get("id").getType());
        assertEquals(
                List.of("page", "per_page", "results", "total"),
                List.copyOf(schemas.get("DocumentModelGetPaged").getProperties().keySet()));
        assertEquals(List.of("Human", "Machine"), reviewer().getEnumeration());
    }

    private static Schema reviewer() {
        return operation(described(), "POST", "/api/documents/{id}/reprocess").getParameters().stream()
                .filter(parameter -> parameter.getName().equals("reviewer"))
                .map(Parameter::getSchema)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void statusesAreThoseThatTheCodeAnswers() {
        OpenAPI document = described();

        var open = operation(document, "GET", "/api/about/version");
        assertFalse(open.getResponses().hasAPIResponse("401"));
        assertTrue(open.getSecurity().isEmpty());
        var remove = operation(document, "DELETE", "/api/documents/{id}");
        for (String status : List.of("200", "400", "401", "403", "404", "409", "412", "429", "500")) {
            assertTrue(remove.getResponses().hasAPIResponse(status), status);
        }
        var list = operation(document, "GET", "/api/inboxes");
        assertFalse(list.getResponses().hasAPIResponse("403"));
        assertFalse(list.getResponses().hasAPIResponse("304"));
        assertTrue(
                operation(document, "GET", "/api/inboxes/{id}").getResponses().hasAPIResponse("304"));
    }

    @Test
    void maskIsOfferedWhereJsonIsAnswered() {
        OpenAPI document = described();

        assertTrue(masks(operation(document, "GET", "/api/inboxes")));
        assertFalse(masks(operation(document, "GET", "/api/documents/{id}/original_file")));
    }

    private static boolean masks(org.eclipse.microprofile.openapi.models.Operation operation) {
        return operation.getParameters().stream()
                .anyMatch(parameter -> parameter.getName().equals("X-Fields"));
    }
}
