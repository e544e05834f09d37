package io.docket.rest.wire;

import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Versioned;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes one operation by the resource's method: its parameters, its body, its answer, and the problems it can end in. */
public final class OperationDescription {
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int PRECONDITION_FAILED = 412;
    private static final int TOO_MANY = 429;
    private static final int INCIDENT = 500;

    private final Method method;
    private final boolean open;
    private final Schemas schemas;

    /** {@code open} when the operation takes no credentials. */
    public OperationDescription(Method method, boolean open, Schemas schemas) {
        this.method = method;
        this.open = open;
        this.schemas = schemas;
    }

    /** Completes what the annotations said of the operation. */
    public void complete(Operation operation) {
        operation.setParameters(parameters());
        bodyType()
                .ifPresent(type -> operation.setRequestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(content(MediaType.APPLICATION_JSON, schemas.of(type)))));
        if (operation.getRequestBody() != null && bodyType().isEmpty()) {
            namedBody()
                    .ifPresent(body -> operation
                            .getRequestBody()
                            .content(content(
                                    body.mediaType(), schemas.of(body.schema().implementation()))));
        }
        operation.setResponses(responses(operation.getResponses()));
    }

    private List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            parameter(parameter).ifPresent(parameters::add);
        }
        if (answersJson()) {
            parameters.add(OASFactory.createParameter()
                    .name(MaskFilter.HEADER)
                    .in(Parameter.In.HEADER)
                    .description("Which properties of the answer are wanted, such as {id,roles{role}}; * for all.")
                    .schema(schemas.of(String.class).format("mask")));
        }
        return parameters;
    }

    private Optional<Parameter> parameter(java.lang.reflect.Parameter parameter) {
        Optional<Parameter> described = Optional.empty();
        if (parameter.isAnnotationPresent(PathParam.class)) {
            described = Optional.of(OASFactory.createParameter()
                    .name(parameter.getAnnotation(PathParam.class).value())
                    .in(Parameter.In.PATH)
                    .required(true));
        } else if (parameter.isAnnotationPresent(QueryParam.class)) {
            described = Optional.of(OASFactory.createParameter()
                    .name(parameter.getAnnotation(QueryParam.class).value())
                    .in(Parameter.In.QUERY));
        } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
            described = Optional.of(OASFactory.createParameter()
                    .name(parameter.getAnnotation(HeaderParam.class).value())
                    .in(Parameter.In.HEADER));
        }
        return described.map(known -> known.schema(schema(parameter)));
    }

    private Schema schema(java.lang.reflect.Parameter parameter) {
        Schema schema = schemas.of(parameter.getParameterizedType());
        DefaultValue absent = parameter.getAnnotation(DefaultValue.class);
        boolean meaningful = absent != null && !absent.value().isEmpty() && parameter.getType() != Expected.class;
        return meaningful ? schema.defaultValue(Schemas.defaultValue(parameter.getType(), absent.value())) : schema;
    }

    private Optional<Type> bodyType() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType().isRecord()
                        && Arrays.stream(parameter.getAnnotations()).allMatch(Complete.class::isInstance))
                .map(java.lang.reflect.Parameter::getParameterizedType)
                .findFirst();
    }

    /** The media type and the record that a body is read into by hand, as the method's own annotation names them. */
    private Optional<org.eclipse.microprofile.openapi.annotations.media.Content> namedBody() {
        var body = method.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.RequestBody.class);
        return Optional.ofNullable(body).map(said -> said.content()[0]);
    }

    private APIResponses responses(APIResponses said) {
        APIResponses responses = OASFactory.createAPIResponses();
        if (said != null) {
            said.getAPIResponses().forEach((status, response) -> {
                if (method.getReturnType() == Response.class && status.startsWith("2")) {
                    response.setContent(content(MediaType.APPLICATION_JSON, schemas.of(Object.class)));
                }
                responses.addAPIResponse(status, response);
            });
            // The server takes it for granted where nothing was said.
            if (method.isAnnotationPresent(Created.class) || answersNothing()) {
                responses.removeAPIResponse("200");
            }
        }
        if (answersNothing()) {
            responses.addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
        } else if (method.getReturnType() != Response.class) {
            String media = answersJson() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_OCTET_STREAM;
            responses.addAPIResponse(
                    method.isAnnotationPresent(Created.class) ? "201" : "200",
                    OASFactory.createAPIResponse().description("Done").content(content(media, answer())));
        }
        if (tagged()) {
            responses.addAPIResponse(
                    "304", OASFactory.createAPIResponse().description("What If-None-Match names is still current"));
        }
        problems().forEach(status -> responses.addAPIResponse(Integer.toString(status), problem(status)));
        return responses;
    }

    private Schema answer() {
        return answersJson()
                ? schemas.of(method.getGenericReturnType())
                : schemas.of(String.class).format("binary");
    }

    private List<Integer> problems() {
        var statuses = new ArrayList<>(List.of(BAD_REQUEST, INCIDENT));
        if (!open) {
            statuses.addAll(List.of(UNAUTHORIZED, TOO_MANY));
        }
        if (Arrays.asList(method.getParameterTypes()).contains(Expected.class)) {
            statuses.add(PRECONDITION_FAILED);
        }
        Answers further = method.getAnnotation(Answers.class);
        if (further != null) {
            Arrays.stream(further.value()).forEach(statuses::add);
        }
        return statuses.stream().sorted().distinct().toList();
    }

    private org.eclipse.microprofile.openapi.models.responses.APIResponse problem(int status) {
        return OASFactory.createAPIResponse()
                .description(StatusPhrase.of(status))
                .content(content(Problem.MEDIA_TYPE.toString(), schemas.of(Problem.class)));
    }

    private boolean answersJson() {
        return method.getReturnType() != FileAnswer.class && !answersNothing();
    }

    private boolean answersNothing() {
        return method.getReturnType() == void.class || method.getReturnType() == Followed.class;
    }

    private boolean tagged() {
        boolean one = method.getGenericReturnType() instanceof ParameterizedType generic
                && generic.getRawType() == Versioned.class;
        return method.isAnnotationPresent(GET.class) && (one || method.getReturnType() == FileAnswer.class);
    }

    private static Content content(String media, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(media, OASFactory.createMediaType().schema(schema));
    }
}
