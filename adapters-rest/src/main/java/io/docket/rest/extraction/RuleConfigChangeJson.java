package io.docket.rest.extraction;

import io.docket.application.kernel.Change;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which fields' rules change; null takes a field's away, so that they are inherited again. */
@Schema(name = "RuleConfigModel")
public record RuleConfigChangeJson(
        @Schema(
                description =
                        "{field: [{name, where_to_search: {granularity, near, after, before, left_of, right_of, above, below,"
                                + " pages}, patterns: [expression], normalise: [step], confidence}]}. An empty list takes"
                                + " inherited rules away.")
        Change<Map<String, Object>> ruleConfig) {}
