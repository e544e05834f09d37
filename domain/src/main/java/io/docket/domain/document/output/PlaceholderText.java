package io.docket.domain.document.output;

import io.docket.domain.document.output.Reference.Place;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A text with placeholders, read. */
record PlaceholderText(List<Piece> pieces) {
    PlaceholderText {
        pieces = List.copyOf(pieces);
    }

    /** Either plain text, or a placeholder. */
    record Piece(String plain, Optional<Reference> reference) {
        Tree in(Scope scope) {
            return reference.map(known -> known.in(scope)).orElseGet(() -> new Tree.Text(plain));
        }
    }

    /** InvalidValue for the pointer when a placeholder is none. */
    static PlaceholderText parse(String pointer, String text) {
        checkStorable(pointer, text);
        var pieces = new ArrayList<Piece>();
        var plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("\\{{", at)) {
                plain.append("{{");
                at += 3;
            } else if (text.startsWith("{{", at)) {
                var reading = new ReferenceReader(pointer, text, at + 2);
                Reference reference = reading.reference();
                addPlain(plain, pieces);
                pieces.add(new Piece("", Optional.of(reference)));
                at = reading.end();
            } else {
                plain.append(text.charAt(at));
                at++;
            }
        }
        addPlain(plain, pieces);
        return new PlaceholderText(pieces);
    }

    /** PostgreSQL keeps no U+0000, and half a character has no form in UTF-8. */
    static void checkStorable(String pointer, String text) {
        boolean storable = text.codePoints()
                .noneMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE);
        if (!storable) {
            throw new InvalidValue(pointer, "must hold neither the character U+0000 nor half a surrogate pair");
        }
    }

    private static void addPlain(StringBuilder plain, List<Piece> pieces) {
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain.toString(), Optional.empty()));
            plain.setLength(0);
        }
    }

    /** The name of what is to be repeated, when the text is <code>{{each name}}</code>. */
    static Optional<Repeated> repeated(String pointer, String text) {
        checkStorable(pointer, text);
        if (!text.matches("(?s)\\{\\{\\s*each\\s.*")) {
            return Optional.empty();
        }
        var reading = new ReferenceReader(pointer, text, text.indexOf("each") + "each".length());
        var repeated = new Repeated(reading.onlyName(), new Place(pointer, text.indexOf("each") + 1));
        if (reading.end() != text.length()) {
            throw new Place(pointer, reading.end() + 1).wrong("each must stand alone");
        }
        return Optional.of(repeated);
    }

    /** What is repeated. */
    record Repeated(String name, Place place) {}

    List<Reference> references() {
        return pieces.stream().map(Piece::reference).flatMap(Optional::stream).toList();
    }

    /** The value itself of a text that is one placeholder, and text otherwise. */
    Tree in(Scope scope) {
        if (pieces.size() == 1) {
            return scope.allowance().taken(pieces.get(0).in(scope));
        }
        return new Tree.Text(pieces.stream()
                .map(piece -> scope.allowance().taken(piece.in(scope)).words())
                .collect(Collectors.joining()));
    }
}
