package io.docket.rest;

import io.docket.rest.access.OpenToAll;
import io.docket.rest.wire.OperationDescription;
import io.docket.rest.wire.Routes;
import io.docket.rest.wire.Schemas;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the OpenAPI document by what holds for every operation. What the server found out about types by itself is
 * replaced: the shapes that bodies are bound and written by are the ones that are described.
 */
public final class ApiDescription implements OASFilter {
    private static final String BASIC = "basic";
    private static final String BEARER = "bearer";
    private static final String KEY = "key";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Docket")
                .version("1.0")
                .description("A server for intelligent document processing."));
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        var schemas = new Schemas();
        Routes.of(DocketApplication.RESOURCES)
                .forEach((route, method) -> route.operation(document).ifPresent(operation -> {
                    boolean open = method.isAnnotationPresent(OpenToAll.class);
                    new OperationDescription(method, open, schemas).complete(operation);
                    if (open) {
                        operation.setSecurity(List.of());
                    }
                }));
        components.setSchemas(schemas.byName());
        components.setSecuritySchemes(Map.of(
                BASIC,
                OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC),
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme(BEARER)
                        .bearerFormat("JWT"),
                KEY,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-API-Key")));
        document.setComponents(components);
        document.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme(BASIC),
                OASFactory.createSecurityRequirement().addScheme(BEARER),
                OASFactory.createSecurityRequirement().addScheme(KEY)));
    }
}
