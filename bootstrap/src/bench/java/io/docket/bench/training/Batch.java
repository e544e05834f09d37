package io.docket.bench.training;

import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages of many documents one after the other, as a scanner gives them, and the pages that documents begin on. */
record Batch(List<ReadPage> pages, Set<Integer> beginnings) {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int LONG = 30;
    private static final String DRAWN = "drawn/";

    /** Draws documents until there are enough pages; none comes twice in a batch. */
    static Batch of(List<LabelledDocument> documents, int most, Random chance) {
        var drawn = new ArrayList<>(documents);
        Collections.shuffle(drawn, chance);
        // Documents of several pages are few in the corpus and not few in offices: they come first.
        Set<LabelledDocument> first = drawn.stream()
                .filter(document -> document.text().pages().size() > 1)
                .collect(Collectors.toSet());
        drawn.sort(Comparator.comparing(document -> !first.contains(document)));
        var chosen = new ArrayList<List<ReadPage>>();
        var suppliers = new ArrayList<String>();
        int count = 0;
        for (LabelledDocument document : drawn) {
            List<ReadPage> pages = document.text().pages();
            if (document.name().startsWith(DRAWN) && chance.nextBoolean()) {
                pages = new SpreadOut(chance).of(pages.get(0));
            } else if (pages.size() == 1 && pages.get(0).lines().size() > LONG && chance.nextInt(20) == 0) {
                pages = torn(pages.get(0));
            }
            if (count + pages.size() <= most) {
                chosen.add(pages);
                suppliers.add(document.supplier());
                count += pages.size();
            }
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, chosen.size()).boxed().toList());
        Collections.shuffle(order, chance);
        if (chance.nextInt(3) == 0) {
            order.sort(Comparator.comparing(suppliers::get));
        }
        return joined(order.stream().map(chosen::get).toList(), chance);
    }

    /** A long receipt that goes over two sheets. */
    private static List<ReadPage> torn(ReadPage page) {
        List<TextLine> lines = page.lines();
        int half = lines.size() / 2;
        return List.of(
                page.with(lines.subList(0, half), List.of()), page.with(lines.subList(half, lines.size()), List.of()));
    }

    /** Half of the batches lie on sheets of one size; some backsides and some sheets between are blank. */
    private static Batch joined(List<List<ReadPage>> documents, Random chance) {
        boolean sheets = chance.nextBoolean();
        boolean blanks = chance.nextInt(4) == 0;
        boolean duplex = chance.nextInt(6) == 0;
        var pages = new ArrayList<ReadPage>();
        var beginnings = new HashSet<Integer>();
        for (List<ReadPage> document : documents) {
            beginnings.add(pages.size());
            for (ReadPage page : document) {
                pages.add(sheets ? sheet(page, pages.size()) : page.numbered(pages.size()));
                if (duplex) {
                    pages.add(blank(pages.get(pages.size() - 1)));
                }
            }
            if (blanks && !duplex) {
                pages.add(blank(pages.get(pages.size() - 1)));
            }
        }
        return new Batch(List.copyOf(pages), Set.copyOf(beginnings));
    }

    private static ReadPage sheet(ReadPage page, int number) {
        return new ReadPage(number, WIDTH, HEIGHT, page.turns(), page.source(), page.lines());
    }

    private static ReadPage blank(ReadPage before) {
        return before.with(List.of(), List.of()).numbered(before.number() + 1);
    }
}
