package io.docket.rest.document;

import io.docket.domain.document.output.Tree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON values of templates, from and to the wire. */
final class TreesJson {
    private static final JsonProvider JSON = JsonProvider.provider();

    private TreesJson() {}

    static Tree tree(JsonValue json) {
        return switch (json.getValueType()) {
            case OBJECT -> {
                Map<String, Tree> members = new LinkedHashMap<>();
                json.asJsonObject().forEach((name, member) -> members.put(name, tree(member)));
                yield new Tree.Members(members);
            }
            case ARRAY ->
                new Tree.Elements(
                        json.asJsonArray().stream().map(TreesJson::tree).toList());
            case STRING -> new Tree.Text(((JsonString) json).getString());
            case NUMBER -> new Tree.Number(((JsonNumber) json).bigDecimalValue());
            case TRUE, FALSE -> new Tree.Truth(json == JsonValue.TRUE);
            case NULL -> Tree.NOTHING;
        };
    }

    static JsonValue json(Tree tree) {
        if (tree instanceof Tree.Members object) {
            JsonObjectBuilder members = JSON.createObjectBuilder();
            object.entries().forEach((name, member) -> members.add(name, json(member)));
            return members.build();
        }
        if (tree instanceof Tree.Elements array) {
            JsonArrayBuilder elements = JSON.createArrayBuilder();
            array.entries().forEach(element -> elements.add(json(element)));
            return elements.build();
        }
        if (tree instanceof Tree.Text text) {
            return JSON.createValue(text.text());
        }
        if (tree instanceof Tree.Number number) {
            return JSON.createValue(number.number());
        }
        if (tree instanceof Tree.Truth truth) {
            return truth.truth() ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return JsonValue.NULL;
    }
}
