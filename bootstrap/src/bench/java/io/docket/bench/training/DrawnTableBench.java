package io.docket.bench.training;

import io.docket.domain.document.PredictedValue;
import io.docket.domain.extraction.drawn.DrawnTable;
import io.docket.domain.extraction.drawn.DrawnTableCheck;
import io.docket.domain.extraction.drawn.DrawnTableReader;
import io.docket.domain.extraction.drawn.Flaw;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Counts which cells of invoices' lines are right when a person has drawn where the table stands: on the corpus' invoices, and
 * on those of layouts that no rule was developed on, as PDFs and as scans. Of the latter it lists no wrong cell.
 */
public final class DrawnTableBench {
    private static final TableType LINES =
            StandardFormats.invoice(new FormatId("000000000000000000000000")).tables().stream()
                    .filter(table -> table.name().equals("lines"))
                    .findFirst()
                    .orElseThrow();
    private static final DrawnTableReader READER = new DrawnTableReader(Lexicon.standard());
    private static final int TREMOR = 4;

    private DrawnTableBench() {}

    /**
     * Properties: {@code docket.corpus} the corpus, {@code docket.cache} a folder to keep read pages in, {@code
     * docket.errors} true to list every wrong cell of the corpus' invoices.
     */
    public static void main(String[] arguments) throws IOException {
        var cache = new PageCache(Path.of(System.getProperty("docket.cache", "target/training-pages")));
        try (var reading = new ReadOnce(cache)) {
            Optional<String> folder = Optional.ofNullable(System.getProperty("docket.corpus"));
            if (folder.isPresent()) {
                List<LabelledDocument> invoices = new Corpus(Path.of(folder.get()), reading)
                        .invoices().stream()
                                .filter(invoice -> !invoice.lines().isEmpty())
                                .toList();
                report("invoices of the corpus", invoices, DrawnTableBench::asPrinted);
                if (Boolean.getBoolean("docket.errors")) {
                    var counts = new CellCounts();
                    read(invoices, 0).stream().map(DrawnTableBench::asPrinted).forEach(counts::add);
                    counts.errors().forEach(System.out::println);
                }
            }
            var layouts = new Corpus(LayoutBench.RESOURCES, reading);
            report("unseen layouts as PDFs", layouts.layouts("digital"), UnaryOperator.identity());
            report("unseen layouts as scans", layouts.layouts("scans"), UnaryOperator.identity());
        }
    }

    private static void report(String title, List<LabelledDocument> invoices, UnaryOperator<MatchedLines> truth) {
        for (int tremor : List.of(0, TREMOR)) {
            List<MatchedLines> read = read(invoices, tremor).stream().map(truth).toList();
            var counts = new LayoutCounts(read);
            System.out.printf(
                    "%s, drawn to %d pixels: %s %% of %d cells right, %d rows read of %d, %s%n",
                    title, tremor, counts.right(), counts.cells(), counts.rowsRead(), counts.rows(), counts.faults());
        }
        long undrawn = invoices.stream()
                .filter(invoice -> new DrawingHand(invoice, 0).draw().isEmpty())
                .count();
        System.out.printf("%s: %d of %d could not be drawn%n", title, undrawn, invoices.size());
    }

    /**
     * What the corpus knows of a line comes from the invoice's data, of which its page may say more or less: a description that
     * holds the known one is right, and a number as it is rounded or signed in print.
     */
    private static MatchedLines asPrinted(MatchedLines read) {
        return new MatchedLines(
                read.document(),
                read.lines().stream().map(DrawnTableBench::asPrinted).toList(),
                read.rowsRead());
    }

    private static MatchedLine asPrinted(MatchedLine line) {
        var wanted = new LinkedHashMap<>(line.wanted());
        wanted.replaceAll((column, value) -> line.cell(column)
                .map(PredictedValue::value)
                .filter(said -> column.equals("description")
                        ? Equality.letters(said).contains(Equality.letters(value))
                        : DrawingHand.says(value, said))
                .orElse(value));
        return new MatchedLine(wanted, line.row());
    }

    private static List<MatchedLines> read(List<LabelledDocument> invoices, int tremor) {
        return invoices.stream()
                .map(invoice -> MatchedLines.of(
                        invoice,
                        new DrawingHand(invoice, tremor)
                                .draw()
                                .map(drawn -> rows(invoice, drawn))
                                .orElse(List.of())))
                .toList();
    }

    private static List<Map<String, PredictedValue>> rows(LabelledDocument invoice, DrawnTable drawn) {
        List<Flaw> flaws =
                DrawnTableCheck.flaws(drawn, Optional.of(LINES), invoice.text().pages());
        if (!flaws.isEmpty()) {
            throw new IllegalStateException(invoice.name() + " was drawn wrongly: " + flaws);
        }
        return READER.read(drawn, LINES, invoice.text());
    }
}
