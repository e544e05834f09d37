package io.docket.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How PostgreSQL ran one statement, in short: the nodes from the top, indexes by name, and how much was looked at. */
record Plan(String nodes, long rowsRead, long buffers, boolean readsAllDocuments) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String MARK = "plan:\n";
    private static final String DOCUMENTS = "documents";

    /** The plans that stand in a part of the server's log. */
    static List<Plan> all(String log) {
        return log.lines()
                .map(line -> MAPPER.readTree(line).path("message").asString(""))
                .filter(message -> message.contains(MARK))
                .map(message -> message.substring(message.indexOf(MARK) + MARK.length()))
                .map(plan -> of(MAPPER.readTree(plan).path("Plan")))
                .toList();
    }

    private static Plan of(JsonNode root) {
        var nodes = new ArrayList<String>();
        collect(root, nodes);
        return new Plan(
                String.join(" > ", nodes),
                all(root)
                        .filter(node -> node.has("Relation Name"))
                        .mapToLong(Plan::looked)
                        .sum(),
                root.path("Shared Hit Blocks").asLong()
                        + root.path("Shared Read Blocks").asLong(),
                all(root)
                        .anyMatch(node -> node.path("Node Type").asString().equals("Seq Scan")
                                && node.path("Relation Name").asString("").equals(DOCUMENTS)));
    }

    private static Stream<JsonNode> all(JsonNode node) {
        return Stream.concat(Stream.of(node), node.path("Plans").valueStream().flatMap(Plan::all));
    }

    /** What a scan answered and what it threw away. */
    private static long looked(JsonNode node) {
        double rows = node.path("Actual Rows").asDouble()
                + node.path("Rows Removed by Filter").asDouble()
                + node.path("Rows Removed by Index Recheck").asDouble();
        return Math.round(rows * node.path("Actual Loops").asDouble());
    }

    private static void collect(JsonNode node, List<String> nodes) {
        String type = node.path("Node Type").asString();
        String index = node.path("Index Name").asString("");
        String relation = node.path("Relation Name").asString("");
        nodes.add(index.isEmpty() ? relation.isEmpty() ? type : type + " " + relation : type + " " + index);
        node.path("Plans").valueStream().forEach(inner -> collect(inner, nodes));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s%s (%,d rows, %,d blocks)",
                readsAllDocuments ? "READS ALL DOCUMENTS: " : "",
                nodes,
                rowsRead,
                buffers);
    }
}
