package io.docket.rest.extraction;

import io.docket.domain.extraction.rule.Passage;
import io.docket.rest.document.PredictionJson;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The texts that are searched, each by itself. */
@Schema(name = "SearchedText")
public record SearchedTextJson(List<PassageJson> texts) {
    static SearchedTextJson of(List<Passage> passages) {
        return new SearchedTextJson(passages.stream().map(PassageJson::of).toList());
    }

    /** Words joined by a space, columns of a row by a tab, rows by a line feed; with their place, page by page. */
    @Schema(name = "SearchedPassage")
    public record PassageJson(String text, List<Integer> textualCoord, List<List<Integer>> visualCoord) {
        static PassageJson of(Passage passage) {
            return new PassageJson(
                    passage.text(),
                    List.of(passage.span().start(), passage.span().end()),
                    passage.regions().stream().map(PredictionJson::coordinates).toList());
        }
    }
}
