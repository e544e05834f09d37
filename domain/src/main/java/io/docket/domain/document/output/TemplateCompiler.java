package io.docket.domain.document.output;

import io.docket.domain.document.output.CompiledTemplate.Filling;
import io.docket.domain.document.output.CompiledTemplate.Use;
import io.docket.domain.document.output.PlaceholderText.Repeated;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads a JSON template, and finds out whether it is within bounds. */
final class TemplateCompiler {
    static final int MOST_TEXT = 64 * 1024;
    static final int MOST_PARTS = 2_000;
    static final int DEEPEST = 32;
    private static final String ROOT = "template";

    private final List<Use> uses = new ArrayList<>();
    private final List<Repeated> repetitions = new ArrayList<>();
    private final AtomicInteger parts = new AtomicInteger();
    private final AtomicInteger characters = new AtomicInteger();

    private TemplateCompiler() {}

    static CompiledTemplate compile(Tree tree) {
        var compiler = new TemplateCompiler();
        Filling filling = compiler.filling(tree, ROOT, Optional.empty(), 0);
        return new CompiledTemplate(filling, compiler.uses, compiler.repetitions);
    }

    private Filling filling(Tree tree, String pointer, Optional<String> repeated, int depth) {
        if (parts.incrementAndGet() > MOST_PARTS) {
            throw new InvalidValue(ROOT, "must have at most " + MOST_PARTS + " values");
        }
        if (depth > DEEPEST) {
            throw new InvalidValue(pointer, "must be nested at most " + DEEPEST + " deep");
        }
        if (tree instanceof Tree.Text text) {
            return text(text.text(), pointer, repeated);
        }
        if (tree instanceof Tree.Elements elements) {
            return array(elements, pointer, repeated, depth);
        }
        return tree instanceof Tree.Members members
                ? object(members, pointer, repeated, depth)
                : scope -> scope.allowance().taken(tree);
    }

    private Filling text(String text, String pointer, Optional<String> repeated) {
        count(text);
        PlaceholderText read = PlaceholderText.parse(pointer, text);
        read.references().forEach(reference -> uses.add(new Use(reference, repeated)));
        return read::in;
    }

    private Filling array(Tree.Elements elements, String pointer, Optional<String> repeated, int depth) {
        var fillings = new ArrayList<Filling>();
        for (Tree element : elements.entries()) {
            fillings.add(filling(element, pointer + "/" + fillings.size(), repeated, depth + 1));
        }
        return scope -> {
            scope.allowance().take(1L + fillings.size());
            return new Tree.Elements(
                    fillings.stream().map(filling -> filling.in(scope)).toList());
        };
    }

    private Filling object(Tree.Members members, String pointer, Optional<String> repeated, int depth) {
        var fillings = new LinkedHashMap<String, Filling>();
        for (Map.Entry<String, Tree> member : members.entries().entrySet()) {
            String name = member.getKey();
            count(name);
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            Optional<Repeated> each = PlaceholderText.repeated(at, name);
            if (each.isPresent()) {
                return each(each.get(), members, at, repeated, depth);
            }
            fillings.put(plain(at, name), filling(member.getValue(), at, repeated, depth + 1));
        }
        long names =
                fillings.keySet().stream().mapToLong(name -> 1L + name.length()).sum();
        return scope -> {
            scope.allowance().take(1L + names);
            var filled = new LinkedHashMap<String, Tree>();
            fillings.forEach((name, filling) -> filled.put(name, filling.in(scope)));
            return new Tree.Members(filled);
        };
    }

    private Filling each(Repeated each, Tree.Members members, String pointer, Optional<String> repeated, int depth) {
        if (members.entries().size() > 1) {
            throw new InvalidValue(pointer, "must be the only member of its object");
        }
        if (repeated.isPresent()) {
            throw new InvalidValue(pointer, "must not stand within another each");
        }
        repetitions.add(each);
        Tree inner = members.entries().values().iterator().next();
        Filling filling = filling(inner, pointer, Optional.of(each.name()), depth + 1);
        return scope -> new Tree.Elements(
                scope.each(each.name()).stream().map(filling::in).toList());
    }

    /** A member's name holds no placeholder; a backslash takes the meaning from what looks like one. */
    private static String plain(String pointer, String name) {
        PlaceholderText read = PlaceholderText.parse(pointer, name);
        if (!read.references().isEmpty()) {
            throw new InvalidValue(pointer, "must be plain text, or {{each name}} alone in its object");
        }
        return read.pieces().isEmpty() ? "" : read.pieces().get(0).plain();
    }

    private void count(String text) {
        if (characters.addAndGet(text.length()) > MOST_TEXT) {
            throw new InvalidValue(ROOT, "must have at most " + MOST_TEXT + " characters of text");
        }
    }
}
