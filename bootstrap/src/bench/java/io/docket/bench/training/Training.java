package io.docket.bench.training;

import io.docket.domain.extraction.learning.FieldModel;
import io.docket.domain.extraction.learning.ModelFile;
import io.docket.domain.extraction.learning.RankingTrainer;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.format.Format;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.kernel.FormatId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Reads the corpus, trains, measures, prints, and writes the weights file. */
public final class Training {
    static final int FOLDS = 5;
    /** Enough classes that each seller falls into its own. */
    static final int SELLERS = 997;

    private static final FormatId ANY = new FormatId("000000000000000000000000");

    private Training() {}

    /**
     * Properties: {@code docket.corpus} the corpus, {@code docket.cache} a folder to keep read pages in, {@code
     * docket.weights} the file to write, {@code docket.errors} true to list every wrong answer.
     */
    public static void main(String[] arguments) throws IOException {
        String corpus = System.getProperty("docket.corpus", "");
        if (corpus.isEmpty()) {
            System.err.println(
                    "Training needs the corpus: -Ddocket.corpus=DIR, the folder that holds receipts and invoices.");
            System.exit(2);
        }
        var cache = new PageCache(Path.of(System.getProperty("docket.cache", "target/training-pages")));
        try (var reading = new ReadOnce(cache)) {
            new Training().run(new Corpus(Path.of(corpus), reading));
        }
    }

    private void run(Corpus corpus) throws IOException {
        Lexicon lexicon = Lexicon.standard();
        var comments = new ArrayList<String>();
        comments.add("Learned weights; written by io.docket.bench.training.Training, do not edit.");
        var models = new TreeMap<String, FieldModel>();
        models.putAll(receipts(corpus, lexicon, comments));
        models.putAll(invoices(corpus, lexicon, comments));
        String weights = System.getProperty("docket.weights", "");
        if (!weights.isEmpty()) {
            Files.writeString(Path.of(weights), ModelFile.format(comments, models));
        }
    }

    private static Map<String, FieldModel> receipts(Corpus corpus, Lexicon lexicon, List<String> comments)
            throws IOException {
        List<LabelledDocument> documents = corpus.receipts();
        FieldTraining training = receipts(lexicon, documents);
        Answers random = training.crossValidate(documentFold(documents));
        report("receipts, cross-validated by document", random, comments);
        report("receipts, cross-validated by supplier", training.crossValidate(supplierFold(FOLDS)), comments);
        Map<String, FieldModel> models = training.train(random);
        report("receipts, held out", training.measure(models, corpus.heldOutReceipts()), comments);
        return models;
    }

    private static Map<String, FieldModel> invoices(Corpus corpus, Lexicon lexicon, List<String> comments)
            throws IOException {
        List<LabelledDocument> invoices = corpus.invoices();
        FieldTraining training = invoices(lexicon, corpus.invoicesToLearnFrom());
        report("invoices, by the weights set by hand alone", training.measure(Priors.invoice(), invoices), comments);
        Answers bySeller = training.crossValidate(supplierFold(SELLERS));
        report("invoices, one seller left out at a time", bySeller.only(of(invoices)), comments);
        report(
                "drawn invoices, one seller left out at a time",
                bySeller.only(of(invoices).negate()),
                comments);
        Map<String, FieldModel> models = training.train(bySeller);
        report("invoices, trained on", training.measure(models, invoices), comments);
        return models;
    }

    static Predicate<Answer> of(List<LabelledDocument> documents) {
        Set<String> names = documents.stream().map(LabelledDocument::name).collect(Collectors.toSet());
        return answer -> names.contains(answer.document().name());
    }

    static Format receiptFormat() {
        return StandardFormats.receipt(ANY);
    }

    static FieldTraining receipts(Lexicon lexicon, List<LabelledDocument> documents) {
        var trainer = new RankingTrainer(12, 0.15, 2);
        return new FieldTraining(lexicon, receiptFormat(), documents, trainer, Map.of());
    }

    static FieldTraining invoices(Lexicon lexicon, List<LabelledDocument> documents) {
        var trainer = new RankingTrainer(12, 0.1, 5);
        return new FieldTraining(lexicon, StandardFormats.invoice(ANY), documents, trainer, Priors.invoice());
    }

    /** Folds at random. */
    static ToIntFunction<LabelledDocument> documentFold(List<LabelledDocument> documents) {
        return document -> documents.indexOf(document) % FOLDS;
    }

    /** Folds that never part a supplier's documents. */
    static ToIntFunction<LabelledDocument> supplierFold(int folds) {
        return document -> Math.floorMod(document.supplier().hashCode(), folds);
    }

    private static void report(String title, Answers answers, List<String> comments) {
        System.out.println("== " + title);
        comments.add(title + ":");
        for (String line : answers.lines()) {
            System.out.println(line);
            comments.add("  " + line);
        }
        if (Boolean.getBoolean("docket.errors")) {
            answers.errors().forEach(System.out::println);
        }
    }
}
