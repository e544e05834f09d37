package io.docket.bench.training;

import io.docket.domain.document.DocumentText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder of documents with their true values. */
record Corpus(Path folder, PageReading reading) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The receipts to learn from. */
    List<LabelledDocument> receipts() throws IOException {
        var nodes = new ArrayList<JsonNode>();
        for (String line : Files.readAllLines(folder.resolve("receipts/train.jsonl"))) {
            nodes.add(JSON.readTree(line));
        }
        return documents("receipts", nodes, "company");
    }

    /** The receipts to report on; never learned from. */
    List<LabelledDocument> heldOutReceipts() throws IOException {
        return documents("receipts", manifest("receipts"), "company");
    }

    /** The images of the first receipts to report on. */
    List<Path> heldOutFiles(int most) throws IOException {
        return manifest("receipts").stream()
                .limit(most)
                .map(node ->
                        folder.resolve("receipts").resolve(node.path("image").asString()))
                .toList();
    }

    List<LabelledDocument> invoices() throws IOException {
        return documents("invoices", manifest("invoices"), "seller_name");
    }

    /** The invoices of layouts that no rule was developed on: {@code digital} with the PDF's text, or {@code scans}. */
    List<LabelledDocument> layouts(String form) throws IOException {
        List<JsonNode> nodes = manifest("layouts").stream()
                .filter(node -> node.path("file").asString().startsWith(form + "/"))
                .toList();
        return documents("layouts", nodes, "seller_name");
    }

    /** The invoices to learn layouts from that come with the sources, drawn by {@code src/bench/python/invoices}. */
    static List<LabelledDocument> drawnInvoices(PageReading reading) throws IOException {
        var drawn = new Corpus(LayoutBench.RESOURCES, reading);
        return drawn.documents("invoices-dev", drawn.manifest("invoices-dev"), "seller_name");
    }

    /** The corpus' invoices, and then those that were drawn to learn from. */
    List<LabelledDocument> invoicesToLearnFrom() throws IOException {
        var all = new ArrayList<>(invoices());
        all.addAll(drawnInvoices(reading));
        return all;
    }

    private List<JsonNode> manifest(String kind) throws IOException {
        JsonNode root =
                JSON.readTree(folder.resolve(kind).resolve("manifest.json").toFile());
        var nodes = new ArrayList<JsonNode>();
        (root.isArray() ? root : root.path("documents")).forEach(nodes::add);
        return nodes;
    }

    private List<LabelledDocument> documents(String kind, List<JsonNode> nodes, String supplier) throws IOException {
        var documents = new ArrayList<LabelledDocument>();
        for (JsonNode node : nodes) {
            String name = node.path(node.has("image") ? "image" : "file").asString();
            Map<String, String> truth = new LinkedHashMap<>();
            node.path("fields").properties().forEach(field -> {
                if (!field.getValue().isNull() && !field.getKey().equals("line_count")) {
                    truth.put(field.getKey(), field.getValue().asString());
                }
            });
            var text = DocumentText.of(reading.pages(folder.resolve(kind).resolve(name), name));
            documents.add(new LabelledDocument(
                    name, text, truth, lines(node), Equality.letters(truth.getOrDefault(supplier, ""))));
        }
        return documents;
    }

    private static List<Map<String, String>> lines(JsonNode document) {
        var lines = new ArrayList<Map<String, String>>();
        document.path("lines_truth").forEach(line -> {
            var cells = new LinkedHashMap<String, String>();
            line.properties().forEach(cell -> {
                if (!cell.getValue().isNull()) {
                    cells.put(cell.getKey(), cell.getValue().asString());
                }
            });
            lines.add(cells);
        });
        return lines;
    }
}
