package io.docket.bench.training;

import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Section;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.domain.document.Word;
import io.docket.domain.extraction.lesson.Experience;
import io.docket.domain.extraction.section.SectionPlan;
import io.docket.domain.extraction.section.SectionReader;
import io.docket.domain.format.StandardFormats;
import io.docket.domain.kernel.FormatId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Counts pages with one to four of the corpus's receipts on them whose number is found, as {@link Training} is run. */
public final class PartsBench {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int PAGES = 300;

    private PartsBench() {}

    public static void main(String[] arguments) throws IOException {
        var cache = new PageCache(Path.of(System.getProperty("docket.cache", "target/training-pages")));
        try (var reading = new ReadOnce(cache)) {
            var corpus = new Corpus(Path.of(System.getProperty("docket.corpus")), reading);
            measure("receipts that rules were made by", corpus.receipts(), 1);
            measure("receipts held out", corpus.heldOutReceipts(), 2);
        }
    }

    private static void measure(String title, List<LabelledDocument> receipts, long seed) {
        var chance = new Random(seed);
        int all = 0;
        for (int count = 1; count <= 4; count++) {
            int right = 0;
            var wrong = new ArrayList<Integer>();
            for (int page = 0; page < PAGES / 4; page++) {
                var drawn = new ArrayList<>(receipts);
                Collections.shuffle(drawn, chance);
                int found = parts(page(drawn.subList(0, count), chance));
                right += found == count ? 1 : 0;
                if (found != count) {
                    wrong.add(found);
                }
            }
            all += right;
            System.out.printf(
                    "%s, %d on a page: right %s of %d, else %s%n",
                    title, count, Interval.share(right, PAGES / 4), PAGES / 4, wrong);
        }
        System.out.printf("%s: right %s of %d%n", title, Interval.share(all, PAGES), PAGES);
    }

    private static int parts(ReadPage page) {
        var plan = new SectionPlan(
                false,
                true,
                List.of(StandardFormats.receipt(new FormatId("000000000000000000000001"))),
                Optional.empty(),
                Optional.empty());
        List<Section> sections = SectionReader.standard()
                .sections(List.of(page), Set.of(0), plan, text -> Experience.NONE)
                .sections();
        return sections.size();
    }

    /** One in the middle, two beside or below each other, more in two columns; each at a place of its own. */
    private static ReadPage page(List<LabelledDocument> receipts, Random chance) {
        int columns = receipts.size() == 1 || (receipts.size() == 2 && chance.nextBoolean()) ? 1 : 2;
        int rows = (receipts.size() + columns - 1) / columns;
        var words = new ArrayList<Word>();
        for (int at = 0; at < receipts.size(); at++) {
            int left = at % columns * WIDTH / columns;
            int top = at / columns * HEIGHT / rows;
            words.addAll(
                    placed(receipts.get(at).text().pages().get(0), left, top, WIDTH / columns, HEIGHT / rows, chance));
        }
        return new ReadPage(0, WIDTH, HEIGHT, 0, TextSource.PP_OCR, lines(words));
    }

    /** Paper has margins, which photos of the corpus often lack: 20 to 60 pixels about the text. */
    private static List<Word> placed(ReadPage receipt, int left, int top, int width, int height, Random chance) {
        List<Word> words =
                receipt.lines().stream().flatMap(line -> line.words().stream()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Box all = Box.around(words.stream().map(Word::box).toList());
        int margin = 20 + chance.nextInt(40);
        double scale =
                Math.min(1, Math.min((width - 2.0 * margin) / all.width(), (height - 2.0 * margin) / all.height()));
        int x = left + margin + (int) (chance.nextDouble() * Math.max(0, width - 2 * margin - scale * all.width()));
        int y = top + margin + (int) (chance.nextDouble() * Math.max(0, height - 2 * margin - scale * all.height()));
        return words.stream()
                .map(word -> new Word(
                        word.text(),
                        new Box(
                                x + (int) (scale * (word.box().left() - all.left())),
                                y + (int) (scale * (word.box().top() - all.top())),
                                x + (int) (scale * (word.box().right() - all.left())),
                                y + (int) (scale * (word.box().bottom() - all.top()))),
                        word.confidence()))
                .toList();
    }

    /** As reading orders them: what stands on one height is one line, whichever paper it is on. */
    private static List<TextLine> lines(List<Word> words) {
        var lines = new ArrayList<List<Word>>();
        words.stream()
                .sorted(Comparator.comparingDouble(word -> word.box().centerY()))
                .forEach(word -> {
                    List<Word> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
                    if (!last.isEmpty()
                            && last.get(0).box().bottom() > word.box().centerY()) {
                        last.add(word);
                    } else {
                        lines.add(new ArrayList<>(List.of(word)));
                    }
                });
        return lines.stream()
                .map(line -> new TextLine(line.stream()
                        .sorted(Comparator.comparingInt(word -> word.box().left()))
                        .toList()))
                .toList();
    }
}
