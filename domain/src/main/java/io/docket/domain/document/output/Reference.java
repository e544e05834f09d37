package io.docket.domain.document.output;

import io.docket.domain.document.output.DocumentValues.Part;
import io.docket.domain.kernel.InvalidValue;
import java.util.Optional;

/** What a placeholder stands for, and at which character of which text it stands. */
record Reference(Kind kind, String name, Part part, Place place) {
    /** Where a name is looked for. */
    enum Kind {
        /** A field or a table. */
        NAMED,
        META,
        /** A column of the row that is repeated. */
        ROW,
        /** The value that is repeated. */
        VALUE
    }

    /** The character, counted from 1, of the text at a JSON pointer without its first slash. */
    record Place(String pointer, int character) {
        InvalidValue wrong(String reason) {
            return new InvalidValue(pointer, "goes wrong at character " + character + ": " + reason);
        }
    }

    Tree in(Scope scope) {
        return switch (kind) {
            case META -> MetaValue.named(name).map(scope.values()::meta).orElse(Tree.NOTHING);
            case NAMED -> named(scope.values());
            case ROW -> scope.cell(name, part);
            case VALUE -> scope.value(part);
        };
    }

    private Tree named(DocumentValues values) {
        boolean field = isField(values.fields(), name) || values.said().fields().containsKey(name);
        boolean table = values.fields().tables().containsKey(name)
                || values.said().tables().containsKey(name);
        return table && !field ? values.table(name) : DocumentValues.oneOrAll(values.field(name, part));
    }

    /** What is wrong with the name, where {@code repeated} is what is repeated around it. */
    Optional<InvalidValue> problem(OutputFields known, Optional<String> repeated) {
        return switch (kind) {
            case META ->
                problem(MetaValue.named(name).isPresent(), "there is no meta." + name + " but " + MetaValue.names());
            case NAMED -> isField(known, name) ? Optional.empty() : table(known);
            case VALUE ->
                problem(
                        repeated.filter(field -> isField(known, field)).isPresent(),
                        "value is for where the values of a field are repeated");
            case ROW -> column(known, repeated);
        };
    }

    private Optional<InvalidValue> table(OutputFields known) {
        if (!known.tables().containsKey(name)) {
            return problem(false, "the project's formats have no field and no table " + name);
        }
        return problem(part == Part.VALUE, "a table has no confidence and no text; its cells have");
    }

    private Optional<InvalidValue> column(OutputFields known, Optional<String> repeated) {
        Optional<String> table = repeated.filter(
                named -> !isField(known, named) && known.tables().containsKey(named));
        if (table.isEmpty()) {
            return problem(false, "row is for where the rows of a table are repeated");
        }
        return problem(
                known.tables().get(table.get()).containsKey(name),
                "the table " + table.get() + " has no column " + name);
    }

    static boolean isField(OutputFields known, String name) {
        return known.fields().containsKey(name);
    }

    private Optional<InvalidValue> problem(boolean fine, String reason) {
        return fine ? Optional.empty() : Optional.of(place.wrong(reason));
    }
}
