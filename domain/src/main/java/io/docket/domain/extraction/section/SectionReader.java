package io.docket.domain.extraction.section;

import io.docket.domain.document.Confidence;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Section;
import io.docket.domain.extraction.learning.FieldModel;
import io.docket.domain.extraction.learning.ModelFile;
import io.docket.domain.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the documents that a file holds, and what each is. */
public final class SectionReader {
    private static final String WEIGHTS = "/io/docket/domain/extraction/section-weights.txt";
    private static final double CUT = 0.5;

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

    /**
     * Of all pages of a file, in their order; on {@code known} pages a document begins whatever they look like, since files
     * that came together begin there. A section is as sure as it is that it begins and ends where it does, and nowhere
     * within, and that it is what it is.
     */
    public List<Section> sections(List<ReadPage> pages, Set<Integer> known, SectionPlan plan) {
        Map<Integer, Format> marked = plan.split() ? new Marks(plan.formats()).beginnings(pages) : Map.of();
        List<Double> likely = plan.split() ? likely(pages, known, marked.keySet()) : List.of();
        List<Integer> beginnings = new ArrayList<>(List.of(0));
        for (int page = 1; page < likely.size(); page++) {
            if (likely.get(page) >= CUT) {
                beginnings.add(page);
            }
        }
        var sections = new ArrayList<Section>();
        for (int number = 0; number < beginnings.size(); number++) {
            int first = beginnings.get(number);
            int end = number + 1 < beginnings.size() ? beginnings.get(number + 1) : pages.size();
            List<Format> formats =
                    Optional.ofNullable(marked.get(first)).map(List::of).orElse(plan.formats());
            Kind kind = classifier.classify(pages.subList(first, end), plan, formats);
            sections.add(new Section(
                    first,
                    kind.format().map(any -> Confidence.of(kind.likely() * extent(likely, first, end))),
                    kind.documentType(),
                    kind.format()));
        }
        return List.copyOf(sections);
    }

    private List<Double> likely(List<ReadPage> pages, Set<Integer> known, Set<Integer> marked) {
        var likely = new ArrayList<>(splitter.beginnings(pages));
        for (int page = 1; page < likely.size(); page++) {
            if (known.contains(page) || marked.contains(page)) {
                likely.set(page, 1.0);
            }
        }
        return likely;
    }

    private static double extent(List<Double> likely, int first, int end) {
        double sure = 1;
        for (int page = Math.max(1, first); page < Math.min(end + 1, likely.size()); page++) {
            sure *= page == first || page == end ? likely.get(page) : 1 - likely.get(page);
        }
        return sure;
    }
}
