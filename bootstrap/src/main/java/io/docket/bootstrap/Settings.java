package io.docket.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads settings as text and turns them into values, noting every one that is wrong, so that an operator learns of all at
 * once. An empty text is as good as none.
 */
final class Settings {
    private final Function<String, Optional<String>> source;
    private final List<String> problems = new ArrayList<>();

    Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    Optional<String> text(String name) {
        return source.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A whole number within the bounds, or the default. */
    long number(String name, long least, long most, long standard) {
        return text(name)
                .map(text -> {
                    try {
                        long value = Long.parseLong(text);
                        if (least <= value && value <= most) {
                            return value;
                        }
                    } catch (NumberFormatException wrong) {
                        // Told below, with the same sentence as a number out of bounds.
                    }
                    wrong(name, "must be a whole number from " + least + " to " + most + ", not '" + text + "'");
                    return standard;
                })
                .orElse(standard);
    }

    /** {@code true} or {@code false}, or the default. */
    boolean flag(String name, boolean standard) {
        Optional<String> text = text(name);
        text.filter(given -> !given.equals("true") && !given.equals("false"))
                .ifPresent(given -> wrong(name, "must be true or false, not '" + given + "'"));
        return text.map(Boolean::parseBoolean).orElse(standard);
    }

    /** The parts between commas; none when it is not set. */
    List<String> list(String name) {
        return text(name).stream()
                .flatMap(text -> List.of(text.split(",")).stream())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    void wrong(String name, String reason) {
        problems.add(name + " " + reason + ".");
    }

    /** Fails with everything that was wrong. */
    void check() {
        if (!problems.isEmpty()) {
            throw new WrongConfiguration(problems);
        }
    }
}
