package io.docket.rest.document;

import io.docket.domain.document.output.OutputType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** Which form of output a request likes best. */
final class WantedOutput {
    /** Whatever the project has a template of. */
    static final String CUSTOM = "application/vnd.cf.custom";

    private WantedOutput() {}

    /** Nothing, when the project may choose, or when the request likes nothing that there is. */
    static Optional<OutputType> of(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(accepted -> isCustom(accepted)
                        || accepted.isWildcardType()
                        || named(accepted).isPresent())
                .findFirst()
                .filter(accepted -> !accepted.isWildcardType())
                .flatMap(WantedOutput::named);
    }

    /** Whether custom output is asked for by its name. */
    static boolean isCustom(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream().anyMatch(WantedOutput::isCustom);
    }

    private static boolean isCustom(MediaType accepted) {
        return CUSTOM.equals(accepted.getType() + "/" + accepted.getSubtype());
    }

    private static Optional<OutputType> named(MediaType accepted) {
        return Arrays.stream(OutputType.values())
                .filter(type -> type.mime().startsWith(accepted.getType() + "/" + accepted.getSubtype()))
                .findFirst();
    }
}
