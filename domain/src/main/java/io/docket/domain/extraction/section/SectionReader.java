package io.docket.domain.extraction.section;

import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.DocumentText;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Section;
import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.learning.FieldModel;
import io.docket.domain.extraction.learning.ModelFile;
import io.docket.domain.extraction.lesson.Experience;
import io.docket.domain.extraction.lesson.LayoutKey;
import io.docket.domain.extraction.lesson.SeenPage;
import io.docket.domain.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the documents that a file holds, and what each is. */
public final class SectionReader {
    private static final String WEIGHTS = "/io/docket/domain/extraction/section-weights.txt";
    private static final double CUT = 0.5;
    /** How often the parts of a page are right, as the training program measures it. */
    private static final double PARTED = 0.9;

    private final Splitter splitter;
    private final Classifier classifier;

    public SectionReader(Splitter splitter, Classifier classifier) {
        this.splitter = splitter;
        this.classifier = classifier;
    }

    /** By the weights that come with Docket. */
    public static SectionReader standard() {
        try (InputStream in = SectionReader.class.getResourceAsStream(WEIGHTS)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + WEIGHTS + " is missing");
            }
            Map<String, FieldModel> models = ModelFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new SectionReader(
                    new Splitter(models.get("beginning").confidence()),
                    new Classifier(models.get("kind").ranking()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The sections in their order, and those pages on which the lines of each part of the page now follow each other. */
    public record Found(List<Section> sections, List<ReadPage> ordered) {
        public Found {
            sections = List.copyOf(sections);
            ordered = List.copyOf(ordered);
        }

        /** All of the file's pages as they are now. */
        public List<ReadPage> over(List<ReadPage> pages) {
            var all = new ArrayList<>(pages);
            ordered.forEach(page -> all.set(page.number(), page));
            return List.copyOf(all);
        }
    }

    /** How the pages look by themselves, where nobody named a mark and nothing was taught, and which begin {@code files}. */
    public List<SeenPage> looks(List<ReadPage> pages, Set<Integer> files) {
        List<PageFacts> facts = pages.stream().map(PageFacts::of).toList();
        List<Double> begins = splitter.beginnings(facts, Beginnings.NONE, (page, machine) -> machine);
        return IntStream.range(0, pages.size())
                .mapToObj(page ->
                        new SeenPage(facts.get(page).layout(), begins.get(page), page == 0 || files.contains(page)))
                .toList();
    }

    /**
     * Of all pages of a file, in their order; on {@code known} pages a document begins whatever they look like, since files
     * that came together begin there. A section is as sure as it is that it begins and ends where it does, and nowhere
     * within, and that it is what it is. {@code lessons} tells what an inbox knows of documents and pages of a layout; it is asked
     * once for each.
     */
    public Found sections(
            List<ReadPage> pages, Set<Integer> known, SectionPlan plan, Function<LayoutKey, Experience> lessons) {
        var asked = new HashMap<LayoutKey, Experience>();
        Function<LayoutKey, Experience> taught = layout -> asked.computeIfAbsent(layout, lessons);
        Map<Integer, Format> marks = plan.split() ? new Marks(plan.formats()).beginnings(pages) : Map.of();
        var sure = new Beginnings(known, marks);
        List<Double> likely = plan.split() ? likely(pages, sure, taught) : List.of();
        List<Integer> beginnings = new ArrayList<>(List.of(0));
        for (int page = 1; page < likely.size(); page++) {
            if (likely.get(page) >= CUT) {
                beginnings.add(page);
            }
        }
        var sections = new ArrayList<Section>();
        var ordered = new ArrayList<ReadPage>();
        for (int number = 0; number < beginnings.size(); number++) {
            int first = beginnings.get(number);
            int end = number + 1 < beginnings.size() ? beginnings.get(number + 1) : pages.size();
            List<Format> formats = sure.format(first).map(List::of).orElse(plan.formats());
            List<ReadPage> own = said(pages.subList(first, end), sure.hasMark(first));
            double certain = extent(likely, first, end);
            List<Box> parts = plan.withinPages() && printed(own) == 1 ? PageParts.of(own.get(0)) : List.of();
            if (parts.isEmpty()) {
                sections.add(section(first, Optional.empty(), certain, kind(own, plan, formats, taught)));
            } else {
                ReadPage page = PageParts.ordered(own.get(0), parts);
                ordered.add(page);
                for (Box part : parts) {
                    Kind kind = kind(List.of(page.part(part)), plan, formats, taught);
                    sections.add(section(page.number(), Optional.of(part), certain * PARTED, kind));
                }
            }
        }
        return new Found(sections, ordered);
    }

    private List<Double> likely(List<ReadPage> pages, Beginnings sure, Function<LayoutKey, Experience> taught) {
        return splitter.beginnings(
                pages.stream().map(PageFacts::of).toList(),
                sure,
                (page, machine) -> taught.apply(page.layout())
                        .cut(page.layout())
                        .map(vote -> vote.beside(machine))
                        .orElse(machine));
    }

    /** Without the sheets before the first page that says something, as long as one does. */
    private static List<ReadPage> said(List<ReadPage> pages, boolean marked) {
        boolean cover = marked && PageFacts.of(pages.get(0)).isCover();
        List<ReadPage> said =
                pages.stream().skip(cover ? 1 : 0).dropWhile(ReadPage::isSheet).toList();
        return said.isEmpty() ? pages : said;
    }

    /** Lessons of the same layout know better what it is; where the words agree, both would have to be wrong. */
    private Kind kind(
            List<ReadPage> pages, SectionPlan plan, List<Format> formats, Function<LayoutKey, Experience> taught) {
        Kind read = classifier.classify(pages, plan, formats);
        var numbered = new ArrayList<ReadPage>();
        pages.forEach(page -> numbered.add(page.numbered(numbered.size())));
        LayoutKey layout = LayoutKey.of(DocumentLayout.of(DocumentText.of(numbered)));
        return taught.apply(layout)
                .kind(layout)
                .flatMap(vote -> read.taught(vote, formats))
                .orElse(read);
    }

    private static long printed(List<ReadPage> pages) {
        return pages.stream().filter(page -> !page.isSheet()).count();
    }

    private static Section section(int first, Optional<Box> part, double sure, Kind kind) {
        return new Section(
                first,
                part,
                kind.format().map(any -> Confidence.of(kind.likely() * sure)),
                kind.documentType(),
                kind.format());
    }

    /** As sure as the least sure of its places: that many pages go on plainly makes none of them doubtful. */
    private static double extent(List<Double> likely, int first, int end) {
        double sure = 1;
        for (int page = Math.max(1, first); page < Math.min(end + 1, likely.size()); page++) {
            sure = Math.min(sure, page == first || page == end ? likely.get(page) : 1 - likely.get(page));
        }
        return sure;
    }
}
