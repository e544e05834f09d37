package io.docket.bootstrap.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A receipt among the tests' resources, and what it says. */
public record Receipt(String image, String company, String date, String printedDate, String address, String total) {
    private static final String FOLDER = "receipts/";
    private static final JsonMapper JSON = JsonMapper.shared();

    public static List<Receipt> all() {
        var receipts = new ArrayList<Receipt>();
        JSON.readTree(Upload.document(FOLDER + "truth.json"))
                .forEach(one -> receipts.add(new Receipt(
                        one.path("image").asString(),
                        one.path("company").asString(),
                        one.path("date").asString(),
                        one.path("printed_date").asString(),
                        one.path("address").asString(),
                        one.path("total").asString())));
        return List.copyOf(receipts);
    }

    public Upload upload(String filename) {
        return Upload.of(filename, Upload.document(FOLDER + image)).with("sync", false);
    }

    /** What a reviewer who reads it would say. */
    public String feedback() {
        return JSON.writeValueAsString(Map.of(
                "annotations",
                Map.of(
                        "company", List.of(value(company, company)),
                        "date", List.of(value(date, printedDate)),
                        "address", List.of(value(address, address)),
                        "total", List.of(value(total, total)),
                        "approved", List.of(value("true", ""))),
                "evaluate",
                true));
    }

    private static Map<String, Object> value(String gold, String text) {
        return Map.of("gold", gold, "text", text, "textual_coord", List.of());
    }
}
