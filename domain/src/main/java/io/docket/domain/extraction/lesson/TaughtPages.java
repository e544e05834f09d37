package io.docket.domain.extraction.lesson;

import io.docket.domain.document.ReadPage;
import io.docket.domain.document.SectionExtent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a section's pages teach: on the first that something stands on a document begins, on the others it goes on. Blank pages
 * and sheets that only part documents teach nothing, on whichever side of a beginning they were put; nor does the first page of
 * a file, on which a document begins whatever it looks like.
 */
final class TaughtPages {
    private static final double BEGINS = 0.5;

    private TaughtPages() {}

    static List<TaughtPage> of(SectionExtent extent, Said said) {
        boolean samePage = extent.number() > 0
                && said.sections().get(extent.number() - 1).extent().last() == extent.first();
        if (samePage) {
            return List.of();
        }
        Set<Integer> known = IntStream.range(0, said.pages().size())
                .filter(page -> said.looks().get(page).known())
                .mapToObj(page -> firstIn(page, said.pages().size(), said.pages()))
                .collect(Collectors.toSet());
        int first = firstIn(extent.first(), extent.last() + 1, said.pages());
        return IntStream.rangeClosed(first, extent.last())
                .filter(page -> !known.contains(page) && !said.pages().get(page).isSheet())
                .mapToObj(page -> taught(said.looks().get(page), page == first))
                .filter(page -> !page.layout().words().isEmpty())
                .sorted(Comparator.comparing(page -> !page.begins() && !page.corrected()))
                .limit(Lesson.MOST_PAGES)
                .toList();
    }

    private static TaughtPage taught(SeenPage look, boolean begins) {
        return new TaughtPage(look.layout(), begins, (look.begins() >= BEGINS) != begins);
    }

    private static int firstIn(int from, int to, List<ReadPage> pages) {
        return IntStream.range(from, to)
                .filter(page -> !pages.get(page).isSheet())
                .findFirst()
                .orElse(to);
    }
}
