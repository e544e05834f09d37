package io.docket.bootstrap.sweep;

import io.docket.bootstrap.sweep.Operation.Access;
import io.docket.bootstrap.sweep.Operation.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contract's operations and our own, with the exceptions that somebody gave a reason for. */
final class Contract {
    private static final String NEEDS = "needs ";
    private static final String AND = " and ";

    /** Operations of which we take a body, though the contract has none, are among these. */
    private static final Set<String> BODIES = bodies().keySet();

    private Contract() {}

    static List<Operation> operations() {
        Map<String, String> exceptions = exceptions();
        List<Operation> operations = Stream.of("operations.txt", "ours.txt")
                .flatMap(file -> lines(file).stream())
                .map(cells -> operation(cells, exceptions.remove(cells[0])))
                .toList();
        if (!exceptions.isEmpty()) {
            throw new AssertionError("exceptions for operations that do not exist: " + exceptions.keySet());
        }
        return operations;
    }

    /** A proper body for each operation that takes JSON, by method and path. */
    static Map<String, String> bodies() {
        return lines("bodies.txt").stream().collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    private static Map<String, String> exceptions() {
        var exceptions = new HashMap<String, String>();
        for (String[] cells : lines("exceptions.txt")) {
            if (cells.length != 3 || cells[2].isEmpty()) {
                throw new AssertionError("an exception without a reason: " + cells[0]);
            }
            exceptions.put(cells[0], cells[1]);
        }
        return exceptions;
    }

    private static Operation operation(String[] cells, String exception) {
        String[] name = cells[0].split(" ");
        Set<String> permissions = cells[1].equals("-") ? Set.of() : Set.of(cells[1].split(","));
        Access access = Access.PERMITTED;
        if (exception != null && exception.startsWith(NEEDS)) {
            permissions = Set.of(exception.substring(NEEDS.length()).split(AND));
        } else if (exception != null) {
            access = Access.valueOf(exception.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        return new Operation(
                name[0],
                name[1],
                access,
                permissions,
                exception != null && exception.contains(AND),
                cells[2].equals("masked"),
                BODIES.contains(cells[0]) ? Body.JSON : Body.valueOf(cells[3].toUpperCase(Locale.ROOT)));
    }

    private static List<String[]> lines(String file) {
        try (InputStream stream = Contract.class.getResourceAsStream("/sweep/" + file)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split(" +\\| +"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
