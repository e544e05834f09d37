package io.docket.bench.training;

import io.docket.domain.extraction.FieldExtractors;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the invoices of layouts that no rule was developed on, from the page alone, and says which cells of their lines and
 * which of their fields are right. It lists no wrong cell: who works on the rules must not learn from it what to mend.
 */
public final class LayoutBench {
    /** Where the invoices come with the sources. */
    static final Path RESOURCES = Path.of("bootstrap/src/bench/resources");

    private LayoutBench() {}

    /**
     * Properties: {@code docket.layouts} the folder that holds {@code layouts} where it isn't the sources', {@code docket.cache}
     * a folder to keep read pages in.
     */
    public static void main(String[] arguments) throws IOException {
        var cache = new PageCache(Path.of(System.getProperty("docket.cache", "target/training-pages")));
        try (var reading = new ReadOnce(cache)) {
            var corpus = new Corpus(Path.of(System.getProperty("docket.layouts", RESOURCES.toString())), reading);
            List<LabelledDocument> pdfs = corpus.layouts("digital");
            List<LabelledDocument> scans = corpus.layouts("scans");
            var report = new Markdown();
            of(pdfs, scans).writeTo(report);
            System.out.println(report);
            for (List<LabelledDocument> invoices : List.of(pdfs, scans)) {
                fields(invoices).lines().forEach(System.out::println);
            }
        }
    }

    static LayoutReport of(List<LabelledDocument> pdfs, List<LabelledDocument> scans) {
        return new LayoutReport(new LayoutCounts(TableBench.read(pdfs)), new LayoutCounts(TableBench.read(scans)));
    }

    /** What Docket answers as it is shipped: nothing of these invoices is learned. */
    static Answers fields(List<LabelledDocument> invoices) {
        return Training.invoices(Lexicon.standard(), invoices).measure(FieldExtractors.models(), invoices);
    }
}
