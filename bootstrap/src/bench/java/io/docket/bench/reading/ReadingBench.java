package io.docket.bench.reading;

import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.image.ImageLimits;
import io.docket.ocr.recognition.PageRecogniser;
import io.docket.ocr.recognition.PageRecognisers;
import io.docket.ocr.recognition.RecognitionOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the receipts below {@code -Ddocket.corpus} one after the other and prints how many of their letters came right. */
public final class ReadingBench {
    private ReadingBench() {}

    public static void main(String[] arguments) throws IOException {
        String corpus = System.getProperty("docket.corpus");
        if (corpus == null) {
            System.out.println("Name the folder of the corpus: -Ddocket.corpus=DIR");
            return;
        }
        Path folder = Path.of(corpus, "receipts");
        JsonNode receipts =
                JsonMapper.shared().readTree(folder.resolve("manifest.json").toFile());
        int most = Math.min(receipts.size(), Integer.getInteger("docket.pages", 24));
        ImageFiles images = new ImageFiles(ImageLimits.STANDARD);
        Score all = new Score();
        try (PageRecogniser recogniser = PageRecognisers.standard(RecognitionOptions.standard())) {
            for (int i = 0; i < most; i++) {
                JsonNode receipt = receipts.get(i);
                BufferedImage image =
                        images.read(folder.resolve(receipt.path("image").asString()), 0);
                long start = System.nanoTime();
                ReadPage page = recogniser.recognise(0, image);
                double seconds = (System.nanoTime() - start) / 1e9;
                Score score = new Score();
                score.add(page, lines(receipt), seconds);
                all.add(score);
                System.out.println(receipt.path("image").asString() + " turns " + page.turns() + ": " + score);
            }
        }
        System.out.println(most + " receipts: " + all);
    }

    private static List<LineTruth> lines(JsonNode receipt) {
        List<LineTruth> lines = new ArrayList<>();
        for (JsonNode line : receipt.path("lines")) {
            JsonNode box = line.path("box");
            lines.add(new LineTruth(
                    new Box(
                            box.get(0).asInt(),
                            box.get(1).asInt(),
                            box.get(2).asInt(),
                            box.get(3).asInt()),
                    line.path("text").asString()));
        }
        return lines;
    }
}
