package io.docket.rest.document;

import io.docket.application.document.ReadWords;
import io.docket.domain.document.PlacedWord;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page, its size in pixels at 200 dpi, and its words in reading order. */
@Schema(name = "PageWords")
public record PageWordsJson(int page, int width, int height, List<WordJson> words) {
    static PageWordsJson of(ReadWords.PageWords read) {
        return new PageWordsJson(
                read.page().number(),
                read.page().width(),
                read.page().height(),
                read.words().stream().map(WordJson::of).toList());
    }

    /** A word, its offsets in the document's text, its place on the page, and how surely it was read. */
    @Schema(name = "PlacedWord")
    public record WordJson(String text, List<Integer> textualCoord, List<Integer> visualCoord, int confidence) {
        static WordJson of(PlacedWord word) {
            return new WordJson(
                    word.text(),
                    List.of(word.span().start(), word.span().end()),
                    PredictionJson.coordinates(word.page(), word.box()),
                    word.word().confidence());
        }
    }
}
