package io.docket.rest.wire;

import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Which method of which resource serves what. */
public final class Routes {
    private Routes() {}

    /** An HTTP method on a path's template. */
    public record Route(String httpMethod, String template) {
        /** What the document has for this route. */
        public Optional<Operation> operation(OpenAPI document) {
            return document.getPaths().getPathItems().entrySet().stream()
                    .filter(item -> PathFilter.normalised(item.getKey()).equals(template))
                    .map(Map.Entry::getValue)
                    .map(PathItem::getOperations)
                    .flatMap(operations ->
                            Optional.ofNullable(operations.get(PathItem.HttpMethod.valueOf(httpMethod))).stream())
                    .findFirst();
        }
    }

    public static Map<Route, Method> of(List<Class<?>> resources) {
        var routes = new LinkedHashMap<Route, Method>();
        for (Class<?> resource : resources) {
            for (Method method : resource.getDeclaredMethods()) {
                httpMethod(method)
                        .ifPresent(verb -> routes.put(new Route(verb, RouteFilter.template(resource, method)), method));
            }
        }
        return routes;
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }
}
