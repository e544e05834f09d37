package io.docket.domain.document.output;

import io.docket.domain.document.Document;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.Section;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of a document beside its values; {@code meta.} and the name in lower case in templates. */
public enum MetaValue {
    ID(document -> text(document.id().value())),
    NAME(document -> text(document.originalFilename())),
    MEDIA_TYPE(document -> text(document.mediaType().mime())),
    PAGES(document -> new Tree.Number(BigDecimal.valueOf(document.pageCount()))),
    RECEIVED(document -> text(document.receivedAt().toString())),
    INBOX_ID(document -> text(document.inbox().value())),
    /** The inbox's name. */
    INBOX(document -> Tree.NOTHING),
    /** The types of its sections. */
    DOCUMENT_TYPE(document -> document.lastVersion()
            .map(version -> types(document.sectionsOf(version)))
            .orElse(Tree.NOTHING)),
    /** The name of the version that the values are of. */
    VERSION(document ->
            document.lastVersion().map(version -> text(version.key().name())).orElse(Tree.NOTHING)),
    /** Who made that version, {@code human} or {@code machine}. */
    SOURCE(document -> document.lastVersion()
            .map(version -> text(version.key().source().name().toLowerCase(Locale.ROOT)))
            .orElse(Tree.NOTHING)),
    STRAIGHT_THROUGH(document ->
            new Tree.Truth(document.outcome().filter(Outcome::straightThrough).isPresent())),
    SUBMITTED(document -> new Tree.Truth(document.review().isSubmitted()));

    private final Function<Document, Tree> reading;

    MetaValue(Function<Document, Tree> reading) {
        this.reading = reading;
    }

    static Optional<MetaValue> named(String name) {
        return Arrays.stream(values())
                .filter(value -> value.wire().equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(MetaValue::wire).collect(Collectors.joining(", "));
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    Tree of(Document document, String inboxName) {
        return this == INBOX ? text(inboxName) : reading.apply(document);
    }

    private static Tree types(List<Section> sections) {
        List<Tree> types = sections.stream()
                .map(Section::documentType)
                .flatMap(Optional::stream)
                .distinct()
                .map(MetaValue::text)
                .toList();
        return DocumentValues.oneOrAll(types);
    }

    private static Tree text(String text) {
        return new Tree.Text(text);
    }
}
