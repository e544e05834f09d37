package io.docket.domain.document.output;

import io.docket.domain.document.output.PlaceholderText.Repeated;
import io.docket.domain.kernel.InvalidValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A JSON template, read once for many documents. */
public final class CompiledTemplate {
    private final Filling filling;
    private final List<Use> uses;
    private final List<Repeated> repeated;

    CompiledTemplate(Filling filling, List<Use> uses, List<Repeated> repeated) {
        this.filling = filling;
        this.uses = List.copyOf(uses);
        this.repeated = List.copyOf(repeated);
    }

    /** A part of a template, filled in. */
    @FunctionalInterface
    interface Filling {
        Tree in(Scope scope);
    }

    /** A placeholder, and what is repeated around it. */
    record Use(Reference reference, Optional<String> repeated) {}

    public Tree of(DocumentValues values) {
        return filling.in(Scope.of(values));
    }

    List<InvalidValue> problems(OutputFields known) {
        Stream<InvalidValue> names =
                uses.stream().flatMap(use -> use.reference().problem(known, use.repeated()).stream());
        Stream<InvalidValue> repetitions = repeated.stream()
                .filter(each -> !known.fields().containsKey(each.name())
                        && !known.tables().containsKey(each.name()))
                .map(each -> each.place().wrong("the project's formats have no field and no table " + each.name()));
        return Stream.concat(names, repetitions).toList();
    }
}
