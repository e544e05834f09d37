package io.docket.domain.extraction.section;

import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.extraction.feature.Feature;
import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks for a section's being of a type of a format: built-in words for well-known types, and the format's own. */
final class KindFeatures {
    /** A credit note is often called an invoice too, and a receipt an invoice for tax. */
    private static final List<String> WELL_KNOWN = List.of("credit_note", "receipt", "invoice", "contract", "letter");

    private static final int HEAD = 14;
    private static final int SHORT_LINE = 4;
    private static final double NARROW = 1.9;

    private final SectionWords known = SectionWords.standard();
    private final ReadPage first;
    private final PlainWords head;
    private final List<PlainWords> shortLines;
    private final PlainWords all;

    /** Of the pages of a section, at least one. */
    KindFeatures(List<ReadPage> pages) {
        this.first = pages.get(0);
        List<TextLine> top =
                first.lines().subList(0, Math.min(HEAD, first.lines().size()));
        this.head = PlainWords.of(top);
        this.shortLines = top.stream()
                .filter(line -> line.words().size() <= SHORT_LINE)
                .map(line -> PlainWords.of(List.of(line)))
                .toList();
        this.all = PlainWords.of(
                pages.stream().flatMap(page -> page.lines().stream()).toList());
    }

    List<Feature> of(Format format, DocumentType type) {
        var features = new ArrayList<Feature>();
        wellKnown(type).ifPresent(kind -> {
            List<String> titles = known.of(kind + SectionWords.TITLE);
            add(features, "title", head.hasAny(titles) ? 1 : 0);
            add(features, "title on a line", shortLines.stream().anyMatch(line -> line.hasAny(titles)) ? 1 : 0);
            add(
                    features,
                    "title of a credit note",
                    kind.equals(WELL_KNOWN.get(0)) && shortLines.stream().anyMatch(line -> line.hasAny(titles))
                            ? 1
                            : 0);
            add(features, "words", Math.log1p(all.count(known.of(kind))));
            boolean narrow = first.height() >= NARROW * first.width();
            add(features, "narrow receipt", narrow && kind.equals("receipt") ? 1 : 0);
            add(features, "type " + kind, 1);
        });
        add(features, "own name", head.hasAny(names(format, type)) ? 1 : 0);
        add(features, "labels", labels(format));
        return List.copyOf(features);
    }

    private static void add(List<Feature> features, String name, double value) {
        if (value != 0) {
            features.add(new Feature(name, value, ""));
        }
    }

    private Optional<String> wellKnown(DocumentType type) {
        PlainWords name = PlainWords.of(type.fieldName() + " " + type.displayName());
        return WELL_KNOWN.stream()
                .filter(kind -> name.has(kind.replace('_', ' ')) || name.hasAny(known.of(kind + SectionWords.TITLE)))
                .findFirst();
    }

    private static List<String> names(Format format, DocumentType type) {
        return List.of(
                PlainWords.of(type.displayName()).text().strip(),
                PlainWords.of(type.fieldName()).text().strip(),
                PlainWords.of(format.name()).text().strip());
    }

    /** The part of the format's labels whose names stand on the pages. */
    private double labels(Format format) {
        long found = format.labels().stream()
                .map(label -> PlainWords.of(label.displayName()).text().strip())
                .filter(all::has)
                .count();
        return format.labels().isEmpty() ? 0 : (double) found / format.labels().size();
    }
}
