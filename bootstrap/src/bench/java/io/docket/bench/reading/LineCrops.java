package io.docket.bench.reading;

import io.docket.domain.document.Box;
import io.docket.ocr.image.GreyImage;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.image.ImageLimits;
import io.docket.ocr.ppocr.FoundLine;
import io.docket.ocr.ppocr.PpOcrEngine;
import io.docket.ocr.ppocr.StraightPage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts the lines of the receipts below {@code -Ddocket.corpus} that are there to learn from out of their pages, as the
 * recogniser is given them, into the folder {@code -Ddocket.lines}: {@code lines.tsv} says for each page its name and turns,
 * and for each line its box, the width of its picture and what is read in it; {@code lines.grey} holds the pictures. The
 * recogniser is trained on them ({@code src/bench/python/recogniser}).
 */
public final class LineCrops {
    private LineCrops() {}

    public static void main(String[] arguments) throws IOException {
        Path receipts = Path.of(System.getProperty("docket.corpus", "."), "receipts");
        Path folder = Files.createDirectories(Path.of(System.getProperty("docket.lines", "target/lines")));
        List<String> rows = Files.readAllLines(receipts.resolve("train.jsonl"));
        var images = new ImageFiles(ImageLimits.STANDARD);
        try (PpOcrEngine engine = PpOcrEngine.load();
                OutputStream pictures = new BufferedOutputStream(Files.newOutputStream(folder.resolve("lines.grey")));
                var lines = new PrintWriter(folder.resolve("lines.tsv").toFile(), StandardCharsets.UTF_8)) {
            for (String row : rows) {
                String name = JsonMapper.shared().readTree(row).path("image").asString();
                StraightPage page = engine.straighten(images.read(receipts.resolve(name), 0));
                lines.println("page\t%s\t%d".formatted(name, page.turns()));
                for (FoundLine line : page.lines()) {
                    GreyImage picture = line.crop();
                    pictures.write(picture.pixels());
                    lines.println(text(
                            line.words().box(), picture.width(), line.words().text()));
                }
            }
        }
    }

    private static String text(Box box, int width, String read) {
        return "line\t%d\t%d\t%d\t%d\t%d\t%s".formatted(box.left(), box.top(), box.right(), box.bottom(), width, read);
    }
}
