package io.docket.domain.extraction.section;

import io.docket.domain.document.ReadPage;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.Option;
import io.docket.domain.format.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where documents begin by the marks that formats name. A mark is a barcode that says the separator's name, or a line of hardly
 * more than that: the name itself, or, where it is that of one of the format's labels for separators, how the label is shown or
 * one of its options.
 */
final class Marks {
    private static final int MORE_WORDS = 3;

    private final List<Format> formats;

    Marks(List<Format> formats) {
        this.formats = formats;
    }

    /** The first pages, each with the format whose mark it is. */
    Map<Integer, Format> beginnings(List<ReadPage> pages) {
        var beginnings = new TreeMap<Integer, Format>();
        for (Format format : formats) {
            for (Separator separator : format.separators()) {
                List<PlainWords> texts = texts(format, separator);
                for (ReadPage page : pages) {
                    int first = page.number() - separator.page();
                    if (first >= 0 && isOn(page, texts)) {
                        beginnings.putIfAbsent(first, format);
                    }
                }
            }
        }
        return beginnings;
    }

    private static List<PlainWords> texts(Format format, Separator separator) {
        var texts = new ArrayList<String>();
        texts.add(separator.name());
        format.label(separator.name())
                .filter(label -> label.category() == LabelCategory.SEPARATOR)
                .ifPresent(label -> texts.addAll(shown(label)));
        return texts.stream()
                .map(PlainWords::of)
                .filter(text -> !text.text().isBlank())
                .toList();
    }

    private static List<String> shown(Label label) {
        var shown = new ArrayList<String>();
        shown.add(label.displayName());
        label.options().stream().filter(Option::active).map(Option::name).forEach(shown::add);
        return shown;
    }

    private static boolean isOn(ReadPage page, List<PlainWords> texts) {
        boolean coded =
                page.barcodes().stream().map(code -> PlainWords.of(code.text())).anyMatch(texts::contains);
        return coded
                || page.lines().stream()
                        .map(line -> PlainWords.of(line.text()))
                        .anyMatch(line -> texts.stream()
                                .anyMatch(text -> line.text().contains(text.text())
                                        && line.words() <= text.words() + MORE_WORDS));
    }
}
