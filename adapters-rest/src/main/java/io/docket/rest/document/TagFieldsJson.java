package io.docket.rest.document;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Each tag with the values in use. */
@Schema(name = "TagFieldModelGet")
public record TagFieldsJson(Map<String, List<String>> tagFields) {}
