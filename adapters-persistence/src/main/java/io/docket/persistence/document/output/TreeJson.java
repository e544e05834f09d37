package io.docket.persistence.document.output;

import io.docket.domain.document.output.Tree;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value with its kind, so that numbers keep their digits; one without any is null. */
record TreeJson(
        Optional<Map<String, TreeJson>> members,
        Optional<List<TreeJson>> elements,
        Optional<String> text,
        Optional<BigDecimal> number,
        Optional<Boolean> truth) {
    private static final TreeJson NOTHING =
            new TreeJson(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static TreeJson of(Tree tree) {
        if (tree instanceof Tree.Members object) {
            var members = new LinkedHashMap<String, TreeJson>();
            object.entries().forEach((name, member) -> members.put(name, of(member)));
            return new TreeJson(
                    Optional.of(members), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (tree instanceof Tree.Elements array) {
            List<TreeJson> elements = array.entries().stream().map(TreeJson::of).toList();
            return new TreeJson(
                    Optional.empty(), Optional.of(elements), Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (tree instanceof Tree.Text text) {
            return new TreeJson(
                    Optional.empty(), Optional.empty(), Optional.of(text.text()), Optional.empty(), Optional.empty());
        }
        if (tree instanceof Tree.Number number) {
            return new TreeJson(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(number.number()),
                    Optional.empty());
        }
        if (tree instanceof Tree.Truth truth) {
            return new TreeJson(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(truth.truth()));
        }
        return NOTHING;
    }

    Tree toDomain() {
        Optional<Tree> leaf = text.<Tree>map(Tree.Text::new)
                .or(() -> number.map(Tree.Number::new))
                .or(() -> truth.map(Tree.Truth::new));
        return leaf.or(() -> elements.map(TreeJson::array))
                .or(() -> members.map(TreeJson::object))
                .orElse(Tree.NOTHING);
    }

    private static Tree array(List<TreeJson> elements) {
        return new Tree.Elements(elements.stream().map(TreeJson::toDomain).toList());
    }

    private static Tree object(Map<String, TreeJson> members) {
        var entries = new LinkedHashMap<String, Tree>();
        members.forEach((name, member) -> entries.put(name, member.toDomain()));
        return new Tree.Members(entries);
    }
}
