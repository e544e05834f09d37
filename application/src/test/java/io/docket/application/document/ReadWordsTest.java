package io.docket.application.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.document.ReadWords.PageWords;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Refusal.Kind;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Box;
import io.docket.domain.document.PageRange;
import io.docket.domain.document.PlacedWord;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Target;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadWordsTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private DocumentId processed(String text) {
        DocumentId id = world.upload(text);
        world.runNextJob();
        return id;
    }

    private List<PageWords> words(DocumentId id, String range) {
        return world.operator().run(new ReadWords(id, PageRange.parse(range)));
    }

    private static Kind refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).kind();
    }

    @Test
    void everyWordLeadsFromTheTextToItsPlaceAndBack() {
        DocumentId id = processed("MY SHOP\nTotal 5\f\fpage \uD83D\uDE00 three");
        String text = world.operator().run(new ReadText(id)).text();
        List<PageWords> pages = words(id, "0:2");
        assertEquals(
                List.of(4, 0, 3),
                pages.stream().map(page -> page.words().size()).toList());
        for (PageWords page : pages) {
            for (PlacedWord word : page.words()) {
                assertEquals(page.page().number(), word.page());
                assertEquals(
                        word.text(),
                        text.substring(word.span().start(), word.span().end()));
            }
        }
        PlacedWord shop = pages.get(0).words().get(1);
        assertEquals("SHOP", shop.text());
        assertEquals(new Box(48, 0, 112, 32), shop.box());
        assertEquals(100, shop.word().confidence());
    }

    @Test
    void offsetsCountFromTheBeginningOfTheDocumentWhicheverPagesAreAskedFor() {
        DocumentId id = processed("one\ftwo\fthree");
        assertEquals(words(id, "0:2").subList(1, 3), words(id, "1:2"));
        assertEquals(
                List.of("two"),
                words(id, "1").get(0).words().stream().map(PlacedWord::text).toList());
        assertEquals(4, words(id, "1").get(0).words().get(0).span().start());
    }

    @Test
    void pagesThatAreNotThereOrNotReadYetAreRefused() {
        DocumentId id = processed("one\ftwo");
        assertEquals(Kind.NOT_FOUND, refused(() -> words(id, "2")));
        assertEquals(Kind.NOT_FOUND, refused(() -> words(id, "0:2")));
        DocumentId waiting = world.upload("waits");
        assertEquals(Kind.CONFLICT, refused(() -> words(waiting, "0")));
    }

    @Test
    void theyOutliveTheFileAndAreForReviewersAlone() {
        DocumentId id = processed("mine");
        world.operator().run(new RemoveDocument(id, RemovalExtent.SOURCE_FILES, Expected.ANY));
        assertEquals("mine", words(id, "0").get(0).words().get(0).text());
        var command = new ReadWords(id, PageRange.parse("0"));
        var stranger = world.userWith(Set.of(Permission.REVIEW), Target.of(world.upload("other")));
        assertEquals(Kind.FORBIDDEN, refused(() -> stranger.run(command)));
        var blind = world.userWith(Set.of(Permission.UPLOAD), Target.of(id));
        assertEquals(Kind.FORBIDDEN, refused(() -> blind.run(command)));
    }
}
