package io.docket.bench.training;

import io.docket.domain.extraction.feature.Feature;
import io.docket.domain.extraction.learning.Calibration;
import io.docket.domain.extraction.learning.ConfidenceModel;
import io.docket.domain.extraction.learning.FieldModel;
import io.docket.domain.extraction.learning.LetterCase;
import io.docket.domain.extraction.learning.LinearModel;
import io.docket.domain.extraction.learning.ModelFile;
import io.docket.domain.extraction.learning.RankingExample;
import io.docket.domain.extraction.learning.RankingTrainer;
import io.docket.domain.extraction.section.Classifier;
import io.docket.domain.extraction.section.Splitter;
import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.kernel.FormatId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Learns from batches of the corpus where documents begin, and measures it on batches of other suppliers' documents. */
public final class SectionTraining {
    private static final int PAGES = 40;
    private static final int BATCHES = 80;
    private static final int TEST_BATCHES = 100;
    private static final long SEED = 20261130;
    /** Invoices to report on: their sellers, or the programs that made them, are not among the others. */
    private static final Set<String> APART = Set.of("03", "05", "07", "12", "13", "14", "15", "17", "21", "22", "23");

    private static final int FOLDS = 4;
    /** Sellers, or the programs that made their invoices, by the numbers of the files; the others are one fold. */
    private static final List<Set<String>> INVOICE_FOLDS = List.of(
            Set.of("03", "05", "07", "12", "13", "14", "15"),
            Set.of("09", "10", "24", "25", "26", "27"),
            Set.of("17", "21", "22", "23"));

    private static final RankingTrainer TRAINER = new RankingTrainer(60, 0.1, 20);

    /**
     * What anybody would say of where documents begin: the corpus has few documents of several pages, and learning from them
     * alone took what these happen to have in common for what documents have.
     */
    private static final LinearModel BEGINNINGS = new LinearModel(Map.ofEntries(
            Map.entry("always", 0.0),
            Map.entry("page number follows", -4.0),
            Map.entry("first page by its number", 3.0),
            Map.entry("later page by its number", -3.0),
            Map.entry("page before is the last by its number", 3.0),
            Map.entry("page before is not the last by its number", -3.0),
            Map.entry("head and foot alike", -1.0),
            Map.entry("nothing alike", 1.0),
            Map.entry("long numbers shared", -1.0),
            Map.entry("size differs", 3.0),
            Map.entry("title at the head", 2.0),
            Map.entry("no title at the head", -2.0),
            Map.entry("large letters at the head", 1.0),
            Map.entry("labels of numbers and dates at the head", 1.0),
            Map.entry("closing words in the first lines", -1.0),
            Map.entry("no total before but here", -1.0),
            Map.entry("sender's address shared", -1.0),
            Map.entry("date at the head", 1.0),
            Map.entry("amounts in the first lines", -1.0),
            Map.entry("total on the page before", 1.5),
            Map.entry("total on both", 0.5),
            Map.entry("carried over", -2.0),
            Map.entry("blank pages between", 1.0),
            Map.entry("fewer words than before", -0.3)));

    private static final LinearModel KINDS = new LinearModel(Map.of(
            LinearModel.NONE,
            1.0,
            "title",
            1.0,
            "title on a line",
            1.5,
            "title of a credit note",
            2.5,
            "words",
            1.5,
            "own name",
            0.5,
            "labels",
            1.0,
            "narrow receipt",
            1.0));

    private SectionTraining() {}

    /** Properties as {@link Training} has them; {@code docket.weights} is the file of this training alone. */
    public static void main(String[] arguments) throws IOException {
        var cache = new PageCache(Path.of(System.getProperty("docket.cache", "target/training-pages")));
        try (var reading = new ReadOnce(cache)) {
            run(
                    new Corpus(Path.of(System.getProperty("docket.corpus")), reading),
                    Corpus.drawnInvoices(reading),
                    new Corpus(LayoutBench.RESOURCES, reading));
        }
    }

    private static void run(Corpus corpus, List<LabelledDocument> drawn, Corpus layouts) throws IOException {
        List<LabelledDocument> heldOut = corpus.heldOutReceipts();
        Set<String> suppliers = heldOut.stream().map(LabelledDocument::supplier).collect(Collectors.toSet());
        Predicate<LabelledDocument> apart =
                document -> APART.contains(document.name().replace("files/", "").substring(0, 2));
        List<LabelledDocument> invoices = corpus.invoices();
        List<LabelledDocument> learned = Stream.concat(
                        corpus.receipts().stream().filter(document -> !suppliers.contains(document.supplier())),
                        invoices.stream().filter(apart.negate()))
                .toList();
        List<LabelledDocument> tested =
                Stream.concat(heldOut.stream(), invoices.stream().filter(apart)).toList();
        List<Batch> forWeights = batches(join(learned, drawn), BATCHES, SEED);
        List<Batch> forTest = batches(tested, TEST_BATCHES, SEED + 1);
        ConfidenceModel model = trained(forWeights);
        var comments = new ArrayList<String>();
        comments.add("Where documents begin; written by io.docket.bench.training.SectionTraining, do not edit.");
        comments.add(report("learned from", model, forWeights));
        comments.add(report("other suppliers and files", model, forTest));
        for (String form : List.of("digital", "scans")) {
            List<LabelledDocument> unseen = layouts.layouts(form);
            comments.add(report("layouts never learned from, " + form, model, batches(unseen, TEST_BATCHES, SEED + 2)));
        }
        comments.add(folds(join(corpus.receipts(), join(heldOut, invoices)), drawn));
        comments.add(surety(model, forTest));
        LinearModel kinds = kinds(learned);
        comments.add("kinds, learned from: " + rightKinds(kinds, learned));
        comments.add("kinds, other suppliers and files: " + rightKinds(kinds, tested));
        comments.forEach(System.out::println);
        String weights = System.getProperty("docket.weights", "");
        if (!weights.isEmpty()) {
            Files.writeString(
                    Path.of(weights),
                    ModelFile.format(
                            comments,
                            Map.of(
                                    "beginning",
                                    new FieldModel(new LinearModel(Map.of()), model, LetterCase.AS_PRINTED),
                                    "kind",
                                    new FieldModel(kinds, Calibration.NONE))));
        }
    }

    private static List<LabelledDocument> join(List<LabelledDocument> some, List<LabelledDocument> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Every document in batches of its fold, cut by weights learned from the other folds. */
    private static String folds(List<LabelledDocument> documents, List<LabelledDocument> drawn) {
        var all = new ArrayList<Cuts>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<LabelledDocument> in =
                    documents.stream().filter(one -> fold(one) == held).toList();
            List<LabelledDocument> others =
                    documents.stream().filter(one -> fold(one) != held).toList();
            ConfidenceModel model = trained(batches(join(others, drawn), BATCHES, SEED + fold));
            batches(in, TEST_BATCHES / FOLDS, SEED - fold - 1).forEach(batch -> all.add(cuts(model, batch)));
        }
        return report("four folds of suppliers, each by what the others teach", all);
    }

    private static int fold(LabelledDocument document) {
        if (!document.name().startsWith("files/")) {
            return Math.floorMod(document.supplier().hashCode(), FOLDS);
        }
        String number = document.name().replace("files/", "").substring(0, 2);
        return IntStream.range(0, INVOICE_FOLDS.size())
                .filter(fold -> INVOICE_FOLDS.get(fold).contains(number))
                .findFirst()
                .orElse(FOLDS - 1);
    }

    private static List<Batch> batches(List<LabelledDocument> documents, int count, long seed) {
        var chance = new Random(seed);
        return Stream.generate(() -> Batch.of(documents, PAGES, chance))
                .limit(count)
                .toList();
    }

    /** Logistic regression over so many thousand pages promises what it keeps; steps between few errors would not. */
    private static ConfidenceModel trained(List<Batch> batches) {
        List<RankingExample> examples = judged(batches).stream()
                .map(one -> new RankingExample(List.of(one.evidence()), one.right() ? Set.of(0) : Set.of()))
                .toList();
        return new ConfidenceModel(TRAINER.train(examples, BEGINNINGS), Calibration.NONE);
    }

    /** The standard formats' types, with two that the corpus has no documents of. */
    private static List<Format> formats() {
        var other = new Format(
                new FormatId("000000000000000000000003"),
                "other",
                List.of(new DocumentType("contract", "Contract"), new DocumentType("letter", "Letter")),
                List.of(),
                List.of(),
                List.of());
        return List.of(
                StandardFormats.invoice(new FormatId("000000000000000000000001")),
                StandardFormats.receipt(new FormatId("000000000000000000000002")),
                other);
    }

    /** An invoice, a credit note, or a receipt. */
    private static int kind(LabelledDocument document) {
        return document.name().contains("Avoir") ? 1 : document.name().startsWith("files") ? 0 : 2;
    }

    /** Drawn towards weights by hand, since there are no contracts and letters to learn from. */
    private static LinearModel kinds(List<LabelledDocument> documents) {
        List<RankingExample> examples = documents.stream()
                .map(document -> new RankingExample(
                        Classifier.features(document.text().pages(), formats()), Set.of(kind(document))))
                .toList();
        return new RankingTrainer(20, 0.05, 20).train(examples, KINDS);
    }

    private static String rightKinds(LinearModel model, List<LabelledDocument> documents) {
        int right = 0;
        for (LabelledDocument document : documents) {
            List<List<Feature>> features = Classifier.features(document.text().pages(), formats());
            int best = IntStream.range(0, features.size())
                    .boxed()
                    .max(Comparator.comparingDouble(at -> model.score(features.get(at))))
                    .orElseThrow();
            right += best == kind(document) ? 1 : 0;
            if (best != kind(document) && Boolean.getBoolean("docket.errors")) {
                System.out.println("kind " + best + " " + document.name() + " " + features);
            }
        }
        return Interval.share(right, documents.size()) + " of " + documents.size();
    }

    /** How often cuts are right that are held to be so sure. */
    private static String surety(ConfidenceModel model, List<Batch> batches) {
        var text = new StringBuilder("right of those held to be");
        double[] steps = {0, 0.1, 0.5, 0.9, 0.99, 1.01};
        List<ConfidenceModel.Judged> judged = judged(batches);
        for (int step = 1; step < steps.length; step++) {
            double from = steps[step - 1];
            double to = steps[step];
            List<ConfidenceModel.Judged> some = judged.stream()
                    .filter(one -> model.confidence(one.evidence()) >= from && model.confidence(one.evidence()) < to)
                    .toList();
            long right = some.stream().filter(ConfidenceModel.Judged::right).count();
            text.append(" %.2f to %.2f: %s of %d;"
                    .formatted(from, Math.min(1, to), Interval.share((int) right, some.size()), some.size()));
        }
        return text.toString();
    }

    private static List<ConfidenceModel.Judged> judged(List<Batch> batches) {
        var judged = new ArrayList<ConfidenceModel.Judged>();
        for (Batch batch : batches) {
            List<Optional<List<Feature>>> features = Splitter.features(batch.pages());
            for (int page = 1; page < batch.pages().size(); page++) {
                boolean right = batch.beginnings().contains(page);
                features.get(page).ifPresent(known -> judged.add(new ConfidenceModel.Judged(known, right)));
            }
        }
        return judged;
    }

    private record Cuts(int right, int wrong, int missed, boolean whole) {}

    private static String report(String title, ConfidenceModel model, List<Batch> batches) {
        return report(title, batches.stream().map(batch -> cuts(model, batch)).toList());
    }

    private static String report(String title, List<Cuts> cuts) {
        int right = cuts.stream().mapToInt(Cuts::right).sum();
        int wrong = cuts.stream().mapToInt(Cuts::wrong).sum();
        int missed = cuts.stream().mapToInt(Cuts::missed).sum();
        Interval precision = Interval.over(cuts, some -> percent(sum(some, Cuts::right), sum(some, Cuts::wrong)));
        Interval recall = Interval.over(cuts, some -> percent(sum(some, Cuts::right), sum(some, Cuts::missed)));
        long whole = cuts.stream().filter(Cuts::whole).count();
        return "%s: %d batches, %d cuts right, %d wrong, %d missed; precision %s, recall %s, batches without fault %s"
                .formatted(
                        title,
                        cuts.size(),
                        right,
                        wrong,
                        missed,
                        precision,
                        recall,
                        Interval.share((int) whole, cuts.size()));
    }

    private static double sum(List<Cuts> cuts, java.util.function.ToIntFunction<Cuts> part) {
        return cuts.stream().mapToInt(part).sum();
    }

    private static double percent(double some, double rest) {
        return some + rest == 0 ? 100 : 100 * some / (some + rest);
    }

    private static Cuts cuts(ConfidenceModel model, Batch batch) {
        List<Double> likely = new Splitter(model).beginnings(batch.pages());
        var found = new HashSet<Integer>();
        for (int page = 1; page < likely.size(); page++) {
            if (likely.get(page) >= 0.5) {
                found.add(page);
            }
        }
        var wanted = new HashSet<>(batch.beginnings());
        wanted.remove(0);
        var right = new HashSet<>(found);
        right.retainAll(wanted);
        if (Boolean.getBoolean("docket.errors")) {
            tell(batch, likely, found, wanted);
        }
        return new Cuts(right.size(), found.size() - right.size(), wanted.size() - right.size(), found.equals(wanted));
    }

    private static void tell(Batch batch, List<Double> likely, Set<Integer> found, Set<Integer> wanted) {
        List<Optional<List<Feature>>> features = Splitter.features(batch.pages());
        for (int page = 1; page < batch.pages().size(); page++) {
            if (found.contains(page) != wanted.contains(page)) {
                System.out.printf(
                        "%s %.2f %s | %s%n",
                        wanted.contains(page) ? "missed" : "wrong",
                        likely.get(page),
                        batch.pages().get(page).text().lines().limit(2).collect(Collectors.joining(" / ")),
                        features.get(page)
                                .map(known -> known.stream()
                                        .map(one -> one.name() + "=" + one.value())
                                        .collect(Collectors.joining(", ")))
                                .orElse("blank"));
            }
        }
    }
}
