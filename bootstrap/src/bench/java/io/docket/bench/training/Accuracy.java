package io.docket.bench.training;

import io.docket.domain.extraction.FieldExtractors;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Measures how right Docket's answers are, and how sure it may be of them, and writes {@code -Ddocket.report}, by default {@code
 * bootstrap/ACCURACY.md}. Properties: {@code docket.corpus} the corpus, {@code docket.cache} a folder to keep read pages in.
 */
public final class Accuracy {
    private static final int TIMED = 24;

    private final Lexicon lexicon = Lexicon.standard();
    private final Markdown report = new Markdown();
    private final Corpus corpus;
    private final Corpus unseen;

    private Accuracy(Corpus corpus, Corpus unseen) {
        this.corpus = corpus;
        this.unseen = unseen;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("docket.corpus", "corpus"));
        var cache = new PageCache(Path.of(System.getProperty("docket.cache", "target/training-pages")));
        try (var reading = new ReadOnce(cache)) {
            String text = new Accuracy(new Corpus(folder, reading), new Corpus(LayoutBench.RESOURCES, reading)).run();
            Files.writeString(
                    Path.of(System.getProperty("docket.report", "bootstrap/ACCURACY.md")), "# Accuracy\n\n" + text);
        }
    }

    private String run() throws IOException {
        List<LabelledDocument> receipts = corpus.receipts();
        List<LabelledDocument> heldOut = corpus.heldOutReceipts();
        List<LabelledDocument> invoices = corpus.invoices();
        report.says("""
                Written by `io.docket.bench.training.Accuracy` on %s at %s: %d receipts to learn from, %d that nothing was learned \
                from, %d invoices. Figures are F1 in percent over all fields together, as SROIE's task 3 counts: *strict* where the \
                answer is the truth but for white space (dates and amounts: the same day, the same number), *loose* where it \
                differs in case and marks at most. In brackets: 95 %% intervals, by a bootstrap over documents where nothing else \
                is said.""".formatted(LocalDate.now(), commit(), receipts.size(), heldOut.size(), invoices.size()));
        Answers sixty = Training.receipts(lexicon, receipts).measure(FieldExtractors.models(), heldOut);
        Answers random = Training.receipts(lexicon, receipts).crossValidate(Training.documentFold(receipts));
        ToIntFunction<LabelledDocument> bySupplier = Training.supplierFold(Training.FOLDS);
        Answers supplier = Training.receipts(lexicon, receipts).crossValidate(bySupplier);
        fields("Receipts that nothing was learned from", sixty);
        fields("Receipts, cross-validated by document", random);
        fields("Receipts, cross-validated by supplier", supplier);
        ceiling(sixty, supplier);
        causes(sixty, supplier);
        fields(
                "Invoices from the page alone",
                Training.invoices(lexicon, invoices).measure(FieldExtractors.models(), invoices));
        fields(
                "Invoices from the page alone, one seller left out at a time",
                Training.invoices(lexicon, corpus.invoicesToLearnFrom())
                        .crossValidate(Training.supplierFold(Training.SELLERS))
                        .only(Training.of(invoices)));
        cells(TableBench.measure(invoices));
        layouts();
        learning(LearningCurve.points(lexicon, receipts, both(receipts, heldOut)));
        confidence(both(receipts, heldOut), bySupplier);
        speed();
        return report.toString();
    }

    private static String commit() throws IOException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
        try (var output = git.inputReader()) {
            return Optional.ofNullable(output.readLine()).map("commit "::concat).orElse("an unnamed commit");
        }
    }

    private void fields(String title, Answers answers) {
        figures(title, answers);
        answers.errors()
                .forEach(error -> System.out.println(
                        title + ": " + Cause.of(error, lexicon).title() + ": " + error));
    }

    private void figures(String title, Answers answers) {
        report.heading(title);
        report.head("field", "wanted", "answered", "strict", "loose");
        answers.byField().forEach((field, some) -> row(field, new Answers(some)));
        row("all", answers);
        report.end();
        Interval allRight = Interval.over(answers.byDocument(), Answers::allRight);
        report.says("Everything strictly right on " + allRight + " % of "
                + answers.byDocument().size() + " documents.");
    }

    private void row(String name, Answers answers) {
        Score score = Score.of(answers.all());
        report.row(
                name,
                score.wanted(),
                score.answered(),
                f1(answers.byDocument(), Score::strictF1),
                f1(answers.byDocument(), Score::looseF1));
    }

    private static Interval f1(Collection<List<Answer>> documents, ToDoubleFunction<Score> f1) {
        return Interval.over(documents, drawn -> f1.applyAsDouble(Score.of(Interval.flat(drawn))));
    }

    private void cells(CellCounts counts) {
        report.heading("Table cells of invoices from the page alone");
        report.says("""
                Nothing is learned for tables, so that each seller is as good as left out. Right is right loosely; intervals are \
                Wilson's, which take cells for independent and so are too narrow.""");
        report.head("column or seller", "known cells", "right, %");
        counts.byColumn().forEach(this::cells);
        counts.bySeller().forEach(this::cells);
        cells("all", counts.all());
        report.end();
    }

    /** Lists no error: who mends the rules must not learn from here which. */
    private void layouts() throws IOException {
        List<LabelledDocument> pdfs = unseen.layouts("digital");
        List<LabelledDocument> scans = unseen.layouts("scans");
        report.heading("Table cells of layouts never looked at");
        LayoutBench.of(pdfs, scans).writeTo(report);
        figures("Fields of layouts never looked at, from the PDF's text", LayoutBench.fields(pdfs));
        figures("Fields of layouts never looked at, from a scan", LayoutBench.fields(scans));
    }

    private void cells(String name, CellCounts.Count count) {
        report.row(name, count.wanted(), Interval.share(count.right(), count.wanted()));
    }

    private void ceiling(Answers sixty, Answers supplier) {
        report.heading("What the reading leaves to be found");
        report.says(
                "The share of wanted values, in percent, whose letters and digits stand on the page as it was read.");
        report.head("field", "receipts that nothing was learned from", "receipts to learn from");
        Map<String, List<Answer>> others = supplier.byField();
        sixty.byField().forEach((field, answers) -> {
            if (!field.equals("date")) {
                report.row(field, standing(answers), standing(others.getOrDefault(field, List.of())));
            }
        });
        report.end();
    }

    private static Interval standing(List<Answer> answers) {
        List<Answer> wanted = answers.stream().filter(Answer::wanted).toList();
        return Interval.share((int) wanted.stream().filter(Cause::stands).count(), wanted.size());
    }

    private void causes(Answers sixty, Answers supplier) {
        report.heading("Why answers are wrong");
        report.says(
                "How far the truth came on its way from the page to the answer; both columns count values not strictly right.");
        report.head("cause", "receipts that nothing was learned from", "receipts, cross-validated by supplier");
        Map<Cause, Integer> ofSixty = causes(sixty);
        Map<Cause, Integer> ofOthers = causes(supplier);
        for (Cause cause : Cause.values()) {
            report.row(cause.title(), ofSixty.getOrDefault(cause, 0), ofOthers.getOrDefault(cause, 0));
        }
        report.end();
    }

    private Map<Cause, Integer> causes(Answers answers) {
        var causes = new EnumMap<Cause, Integer>(Cause.class);
        answers.errors().forEach(error -> causes.merge(Cause.of(error, lexicon), 1, Integer::sum));
        return causes;
    }

    private static List<LabelledDocument> both(List<LabelledDocument> receipts, List<LabelledDocument> heldOut) {
        return Stream.concat(receipts.stream(), heldOut.stream()).toList();
    }

    private void learning(List<LearningCurve.Point> points) {
        report.heading("What feedback teaches");
        report.says("""
                Suppliers of three or more receipts, by a model that never saw the supplier: the share of the fields that were taught, \
                in percent, that are right before and after feedback on one other receipt of the supplier, on two, and on all.""");
        report.head("feedback on", "field", "fields", "strict before", "strict after", "loose before", "loose after");
        for (LearningCurve.Point point : points) {
            String taught = point.lessons() == Integer.MAX_VALUE ? "all others" : point.lessons() + " other";
            Map<String, List<Answer>> before = point.before().byField();
            point.after().byField().forEach((field, after) -> learning(taught, field, before.get(field), after));
            learning(taught, "all", point.before().all(), point.after().all());
        }
        report.end();
    }

    private void learning(String taught, String field, List<Answer> before, List<Answer> after) {
        report.row(
                taught,
                field,
                after.size(),
                right(before, Answer::strict),
                right(after, Answer::strict),
                right(before, Answer::loose),
                right(after, Answer::loose));
    }

    private static Interval right(List<Answer> answers, Predicate<Answer> right) {
        return Interval.over(new Answers(answers).byDocument(), drawn -> {
            List<Answer> some = Interval.flat(drawn);
            return 100.0 * some.stream().filter(right).count() / Math.max(1, some.size());
        });
    }

    private void confidence(List<LabelledDocument> all, ToIntFunction<LabelledDocument> fold) {
        Answers answers = Training.receipts(lexicon, all).crossValidateCalibrated(fold);
        calibration(answers);
        promises(answers, fold);
    }

    private void calibration(Answers answers) {
        report.heading("Whether confidence is what it says");
        report.says("""
                All %d receipts, each answered by a model and a calibration that come from other suppliers alone (a cross-validation \
                within a cross-validation); right is right loosely. The expected calibration error is over ten bins of equally many \
                answers.""".formatted(answers.byDocument().size()));
        report.head("field", "expected calibration error", "said → right in each bin, in percent");
        new TreeMap<>(answers.byField()).forEach((field, some) -> {
            var bins = new StringBuilder();
            CalibrationError.of(some)
                    .bins()
                    .forEach(bin -> bins.append(
                            String.format(Locale.ROOT, "%.0f→%.0f ", 100 * bin.confidence(), 100 * bin.right())));
            Interval error = Interval.over(
                    new Answers(some).byDocument(),
                    drawn -> CalibrationError.of(Interval.flat(drawn)).error());
            report.row(field, error.show("%.3f"), bins.toString().strip());
        });
        report.end();
    }

    private void promises(Answers answers, ToIntFunction<LabelledDocument> fold) {
        report.heading("Whether a promised error is kept");
        report.says("""
                Thresholds that follow from the answers for other suppliers, and what they let through of the rest. Intervals are \
                Wilson's.""");
        report.head("promised error", "field", "let through, %", "of them wrong, %");
        for (double promised : new double[] {1, 2, 5}) {
            Promise promise = Promise.of(answers, promised, fold);
            answers.byField().forEach((field, asked) -> {
                List<Answer> passed = promise.passed().byField().getOrDefault(field, List.of());
                promise(promised, field, passed, asked.size());
            });
            promise(promised, "all", promise.passed().all(), answers.all().size());
            report.row(
                    promised + " %",
                    "documents with every field",
                    Interval.share(promise.straightThrough(), promise.documents()),
                    Interval.share(promise.straightThroughWrong(), promise.straightThrough()));
        }
        report.end();
    }

    private void promise(double promised, String field, List<Answer> passed, int asked) {
        int wrong = (int) passed.stream().filter(answer -> !answer.loose()).count();
        report.row(promised + " %", field, Interval.share(passed.size(), asked), Interval.share(wrong, passed.size()));
    }

    private void speed() throws IOException {
        List<Path> files = corpus.heldOutFiles(TIMED);
        ReadingSpeed speed = ReadingSpeed.of(files);
        double docket = ReadingSpeed.median(speed.docket());
        double tesseract = ReadingSpeed.median(speed.tesseract());
        report.heading("Time");
        report.says(String.format(
                Locale.ROOT,
                "Median over %d photographed receipts: %.2f s a page, %.2f × Tesseract alone on the same images in the same run.",
                files.size(),
                docket,
                docket / tesseract));
    }
}
