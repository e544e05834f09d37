package io.docket.domain.review;

import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.Region;
import io.docket.domain.document.Section;
import io.docket.domain.document.SectionExtent;
import io.docket.domain.document.Span;
import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.Normalised;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds feedback against a format and the document's pages, and finds everything that is wrong in one go: unknown fields,
 * tables and columns, values that their type or options do not know, more values than a field of the document takes, and
 * places outside of the text, the pages or the page. Values come out in their type's one form.
 */
public final class FeedbackCheck {
    private static final int COORDINATES = 5;
    private static final String REASON = "A reviewer gave it";

    private final Format format;
    private final List<Format> formats;
    private final Extent extent;
    private final List<Mistake> mistakes = new ArrayList<>();

    /** {@code format} reads the document; a section may name any of {@code formats}. */
    public FeedbackCheck(Format format, List<Format> formats, Extent extent) {
        this.format = format;
        this.formats = List.copyOf(formats);
        this.extent = extent;
    }

    /** What the draft says, as far as nothing is wrong, or all that is. */
    public record Checked(Prediction prediction, List<Section> sections, List<Mistake> mistakes) {
        public Checked {
            sections = List.copyOf(sections);
            mistakes = List.copyOf(mistakes);
        }
    }

    public Checked check(FeedbackDraft draft) {
        mistakes.clear();
        int documents = documents(draft);
        Map<String, List<PredictedValue>> fields =
                inOrder(draft.annotations(), format.labels(), Label::fieldName).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                field -> field(
                                        at("/annotations", field.getKey()),
                                        field.getKey(),
                                        field.getValue(),
                                        documents),
                                (one, other) -> one,
                                LinkedHashMap::new));
        Map<String, List<Map<String, PredictedValue>>> tables =
                inOrder(draft.lines(), format.tables(), TableType::name).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                table -> table(at("/lines", table.getKey()), table.getKey(), table.getValue()),
                                (one, other) -> one,
                                LinkedHashMap::new));
        List<Section> sections = sections(draft.sections());
        return new Checked(placed(new Prediction(fields, tables), sections), sections, mistakes);
    }

    /** What is known in the format's order, then the rest. */
    static <V, T> Map<String, V> inOrder(Map<String, V> given, List<T> known, Function<T, String> name) {
        var ordered = new LinkedHashMap<String, V>();
        known.stream()
                .map(name)
                .filter(given::containsKey)
                .forEach(present -> ordered.put(present, given.get(present)));
        given.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private List<PredictedValue> field(String pointer, String name, List<FeedbackDraft.Value> values, int documents) {
        Optional<Label> label = format.label(name);
        if (label.isEmpty()) {
            mistakes.add(new Mistake(pointer, "is no field of the format " + format.name()));
            return List.of();
        }
        int most = most(label.get(), documents);
        if (values.size() > most) {
            mistakes.add(
                    new Mistake(pointer, most == 1 ? "takes one value only" : "takes at most " + most + " values"));
        }
        var checked = new ArrayList<PredictedValue>();
        for (int index = 0; index < values.size(); index++) {
            value(pointer + "/" + index, label.get(), values.get(index)).ifPresent(checked::add);
        }
        return checked;
    }

    /** How many documents the file holds. */
    private int documents(FeedbackDraft draft) {
        long given = IntStream.range(0, extent.pages().size())
                .mapToLong(page -> Math.min(
                        draft.sections().stream()
                                .filter(start -> start.page() == page)
                                .count(),
                        Math.max(1, parts(page).size())))
                .sum();
        return Math.toIntExact(
                Math.max(1, draft.sections().isEmpty() ? extent.sections().size() : given));
    }

    /** The parts of a page that were found to be documents of their own. */
    private List<Box> parts(int page) {
        return extent.sections().stream()
                .filter(section -> section.page() == page)
                .flatMap(section -> section.part().stream())
                .toList();
    }

    /** Values that stand on a page or in the text belong to the section that they stand in. */
    private Prediction placed(Prediction said, List<Section> sections) {
        List<SectionExtent> extents = SectionExtent.of(
                sections.isEmpty() ? extent.sections() : sections,
                Math.max(1, extent.pages().size()));
        return extents.size() < 2
                ? said
                : said.mapped(value -> value.region()
                        .or(() -> value.span().flatMap(extent::of))
                        .flatMap(region -> extents.stream()
                                .filter(section -> section.holds(region))
                                .findFirst())
                        .map(section -> value.in(section.number(), 0, 0))
                        .orElse(value));
    }

    /** How many values a field may have. */
    private int most(Label label, int documents) {
        int times = switch (label.scope()) {
            case DOCUMENT -> 1;
            case SECTION -> documents;
            case PAGE -> Math.max(1, extent.pages().size());
        };
        return label.multiple() ? Integer.MAX_VALUE : times;
    }

    private List<Map<String, PredictedValue>> table(
            String pointer, String name, List<Map<String, FeedbackDraft.Value>> rows) {
        Optional<TableType> table = format.tables().stream()
                .filter(type -> type.name().equals(name))
                .findFirst();
        if (table.isEmpty()) {
            mistakes.add(new Mistake(pointer, "is no table of the format " + format.name()));
            return List.of();
        }
        var checked = new ArrayList<Map<String, PredictedValue>>();
        for (int index = 0; index < rows.size(); index++) {
            checked.add(row(pointer + "/" + index, table.get(), rows.get(index)));
        }
        return checked;
    }

    private Map<String, PredictedValue> row(String pointer, TableType table, Map<String, FeedbackDraft.Value> cells) {
        var checked = new LinkedHashMap<String, PredictedValue>();
        inOrder(cells, table.columns(), Label::fieldName).forEach((name, cell) -> {
            Optional<Label> column = table.columns().stream()
                    .filter(known -> known.fieldName().equals(name))
                    .findFirst();
            if (column.isEmpty()) {
                mistakes.add(new Mistake(at(pointer, name), "is no column of the table " + table.name()));
            } else {
                value(at(pointer, name), column.get(), cell).ifPresent(value -> checked.put(name, value));
            }
        });
        return checked;
    }

    /** Notes every mistake there is, and is empty then. */
    private Optional<PredictedValue> value(String pointer, Label label, FeedbackDraft.Value given) {
        int before = mistakes.size();
        Optional<String> gold = noted(pointer, () -> Normalised.value(label, given.gold()));
        Optional<Optional<Span>> span = noted(pointer, () -> span(given.textualCoord()));
        Optional<Optional<Region>> region = noted(pointer, () -> region(given.visualCoord()));
        if (mistakes.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new PredictedValue(
                gold.orElseThrow(),
                given.text(),
                Confidence.CERTAIN,
                span.orElseThrow(),
                region.orElseThrow(),
                REASON));
    }

    private Optional<Span> span(List<Integer> given) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() != 2 || given.get(0) < 0 || given.get(1) < given.get(0)) {
            throw new InvalidValue("textual_coord", "must be where the value begins and ends, or empty");
        }
        if (given.get(1) > extent.textLength()) {
            throw new InvalidValue(
                    "textual_coord", "lies outside of the text, which has " + extent.textLength() + " characters");
        }
        return Optional.of(new Span(given.get(0), given.get(1)));
    }

    private Optional<Region> region(List<Integer> given) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() != COORDINATES) {
            throw new InvalidValue("visual_coord", "must be page, left, top, right and bottom, or empty");
        }
        int page = given.get(0);
        if (page < 0 || page >= extent.pages().size()) {
            throw new InvalidValue("visual_coord", "is on page " + page + ", which does not exist");
        }
        int left = given.get(1);
        int top = given.get(2);
        int right = given.get(3);
        int bottom = given.get(4);
        Extent.PageSize size = extent.pages().get(page);
        boolean inside = left >= 0 && top >= 0 && right <= size.width() && bottom <= size.height();
        if (!inside || right < left || bottom < top) {
            throw new InvalidValue(
                    "visual_coord",
                    "is no box within the page, which is " + size.width() + " by " + size.height() + " pixels");
        }
        return Optional.of(new Region(page, new Box(left, top, right, bottom)));
    }

    /** Of a page that was parted each part begins one section, in their order. */
    private List<Section> sections(List<FeedbackDraft.SectionStart> given) {
        var checked = new ArrayList<Section>();
        var times = new HashMap<Integer, Integer>();
        given.forEach(start -> times.merge(start.page(), 1, Integer::sum));
        var seen = new HashMap<Integer, Integer>();
        for (int index = 0; index < given.size(); index++) {
            String pointer = "/sections/" + index;
            FeedbackDraft.SectionStart start = given.get(index);
            int before = seen.merge(start.page(), 1, Integer::sum) - 1;
            List<Box> parts = times.get(start.page()) > 1 ? parts(start.page()) : List.of();
            if (start.page() < 0 || start.page() >= extent.pages().size()) {
                mistakes.add(new Mistake(pointer + "/page", "does not exist"));
            } else if (before > 0 && before >= parts.size()) {
                mistakes.add(new Mistake(pointer + "/page", "begins a section already"));
            }
            Optional<Box> part = before < parts.size() ? Optional.of(parts.get(before)) : Optional.empty();
            section(pointer, start, part).ifPresent(checked::add);
        }
        return checked;
    }

    private Optional<Section> section(String pointer, FeedbackDraft.SectionStart start, Optional<Box> part) {
        Optional<Format> read = start.format()
                .flatMap(id -> formats.stream()
                        .filter(known -> known.id().value().equals(id))
                        .findFirst());
        if (start.format().isPresent() && read.isEmpty()) {
            mistakes.add(new Mistake(pointer + "/format", "is no format of the project"));
        }
        List<Format> asked = read.map(List::of).orElse(formats);
        boolean known = start.documentType()
                .map(type -> asked.stream()
                        .flatMap(one -> one.documentTypes().stream())
                        .map(DocumentType::fieldName)
                        .anyMatch(type::equals))
                .orElse(true);
        if (!known) {
            mistakes.add(new Mistake(pointer + "/document_type", "is no document type of the format"));
        }
        Optional<Optional<Confidence>> confidence =
                noted(pointer, () -> start.confidence().map(Confidence::new));
        return confidence.map(
                sure -> new Section(start.page(), part, sure, start.documentType(), read.map(Format::id)));
    }

    private <T> Optional<T> noted(String pointer, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (InvalidValue wrong) {
            mistakes.add(new Mistake(at(pointer, wrong.field()), wrong.reason()));
            return Optional.empty();
        }
    }

    static String at(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
