package io.docket.bench.training;

import io.docket.domain.document.Prediction;
import io.docket.domain.extraction.FieldExtractors;
import io.docket.domain.extraction.Guidance;
import io.docket.domain.extraction.LearnedFieldExtractor;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.table.PageTables;
import io.docket.domain.format.Format;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.kernel.FormatId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the corpus's invoices from the page alone and counts which cells of their lines are right. */
public final class TableBench {
    private static final Format FORMAT = StandardFormats.invoice(new FormatId("000000000000000000000000"));
    private static final String TABLE = "lines";

    private TableBench() {}

    /**
     * Properties: {@code docket.corpus} the corpus, {@code docket.cache} a folder to keep read pages in, {@code
     * docket.sellers} an expression that the names of the sellers to look at match, {@code docket.errors} true to list every
     * wrong cell.
     */
    public static void main(String[] arguments) throws IOException {
        String corpus = System.getProperty("docket.corpus", "");
        if (corpus.isEmpty()) {
            System.err.println("TableBench needs the corpus: -Ddocket.corpus=DIR, the folder that holds invoices.");
            System.exit(2);
        }
        var cache = new PageCache(Path.of(System.getProperty("docket.cache", "target/training-pages")));
        Pattern sellers = Pattern.compile(System.getProperty("docket.sellers", ".*"));
        try (var reading = new ReadOnce(cache)) {
            List<LabelledDocument> invoices = new Corpus(Path.of(corpus), reading)
                    .invoices().stream()
                            .filter(invoice -> sellers.matcher(seller(invoice)).matches())
                            .toList();
            CellCounts counts = measure(invoices);
            counts.lines().forEach(System.out::println);
            if (Boolean.getBoolean("docket.errors")) {
                counts.errors().forEach(System.out::println);
            }
        }
    }

    /** What is right in the lines that are read from these invoices' pages. */
    static CellCounts measure(List<LabelledDocument> invoices) {
        var counts = new CellCounts();
        read(invoices).forEach(counts::add);
        return counts;
    }

    /** The lines that are read from these invoices' pages. */
    static List<MatchedLines> read(List<LabelledDocument> invoices) {
        Lexicon lexicon = Lexicon.standard();
        var fields = new LearnedFieldExtractor(lexicon, FieldExtractors.models());
        var extractor = new PageTables(fields, lexicon);
        return invoices.stream()
                .map(invoice -> {
                    Prediction read = extractor.extract(FORMAT, invoice.text(), Optional.empty(), Guidance.NONE);
                    return MatchedLines.of(invoice, read.tables().getOrDefault(TABLE, List.of()));
                })
                .toList();
    }

    private static String seller(LabelledDocument invoice) {
        return invoice.truth().getOrDefault("seller_name", "");
    }
}
