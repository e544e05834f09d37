package io.docket.domain.document.output;

import io.docket.domain.document.output.DocumentValues.Part;
import io.docket.domain.document.output.Reference.Kind;
import io.docket.domain.document.output.Reference.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads what stands in one placeholder, up to and with its end, by the grammar in {@link OutputTemplate}. */
final class ReferenceReader {
    private static final String END = "}}";

    private final String pointer;
    private final String text;
    private final Place start;
    private final AtomicInteger position;

    ReferenceReader(String pointer, String text, int position) {
        this.pointer = pointer;
        this.text = text;
        this.position = new AtomicInteger(position);
        this.start = place();
    }

    /** A name, and whether it was quoted. */
    private record Name(String text, boolean quoted) {
        boolean is(String word) {
            return !quoted && text.equals(word);
        }
    }

    /** Where the text goes on. */
    int end() {
        return position.get();
    }

    Reference reference() {
        Deque<Name> path = new ArrayDeque<>(path());
        Name first = path.remove();
        Reference made;
        if (first.is("meta")) {
            made = new Reference(Kind.META, next(path), Part.VALUE, start);
        } else if (first.is("row")) {
            made = new Reference(Kind.ROW, next(path), part(path), start);
        } else if (first.is("value")) {
            made = new Reference(Kind.VALUE, "", part(path), start);
        } else {
            made = new Reference(Kind.NAMED, first.text(), part(path), start);
        }
        if (!path.isEmpty()) {
            throw start.wrong("there is nothing like ." + path.remove().text());
        }
        return made;
    }

    /** For what takes a name and no more. */
    String onlyName() {
        List<Name> path = path();
        if (path.size() > 1) {
            throw start.wrong("the name of a table or a field is wanted, and nothing behind it");
        }
        return path.get(0).text();
    }

    private String next(Deque<Name> path) {
        return Optional.ofNullable(path.poll()).map(Name::text).orElseThrow(() -> start.wrong("a name is missing"));
    }

    private static Part part(Deque<Name> path) {
        Optional<Part> named = Optional.ofNullable(path.peek())
                .flatMap(name -> Arrays.stream(Part.values())
                        .filter(part ->
                                part != Part.VALUE && name.is(part.name().toLowerCase(Locale.ROOT)))
                        .findFirst());
        named.ifPresent(part -> path.remove());
        return named.orElse(Part.VALUE);
    }

    private List<Name> path() {
        var path = new ArrayList<Name>();
        do {
            path.add(name());
        } while (taken("."));
        if (!taken(END)) {
            throw place().wrong(END + " or . is wanted here");
        }
        return path;
    }

    private Name name() {
        skipBlanks();
        if (taken("\"")) {
            return new Name(quoted(), true);
        }
        int from = position.get();
        while (isPartOfName(from)) {
            position.incrementAndGet();
        }
        if (position.get() == from) {
            throw place().wrong("a name is wanted here");
        }
        return new Name(text.substring(from, position.get()), false);
    }

    private boolean isPartOfName(int from) {
        char character = current();
        boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
        boolean inner = character >= '0' && character <= '9' || character == '_';
        return letter || inner && position.get() > from;
    }

    private String quoted() {
        var name = new StringBuilder();
        while (current() != '"') {
            if (position.get() >= text.length()) {
                throw start.wrong("a quotation mark is missing");
            }
            if (current() == '\\') {
                position.incrementAndGet();
            }
            if (position.get() < text.length()) {
                name.append(current());
                position.incrementAndGet();
            }
        }
        position.incrementAndGet();
        return name.toString();
    }

    private boolean taken(String wanted) {
        skipBlanks();
        boolean there = text.startsWith(wanted, position.get());
        if (there) {
            position.addAndGet(wanted.length());
        }
        return there;
    }

    private void skipBlanks() {
        while (current() == ' ') {
            position.incrementAndGet();
        }
    }

    /** U+0000, which no text here holds, when it has ended. */
    private char current() {
        return position.get() < text.length() ? text.charAt(position.get()) : 0;
    }

    private Place place() {
        return new Place(pointer, position.get() + 1);
    }
}
