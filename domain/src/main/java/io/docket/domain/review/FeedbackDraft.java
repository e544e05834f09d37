package io.docket.domain.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody says that a document says, before it is checked: values by field, tables by name as rows of cells, sections. */
public record FeedbackDraft(
        String name,
        Map<String, List<Value>> annotations,
        Map<String, List<Map<String, Value>>> lines,
        List<SectionStart> sections) {
    /**
     * A value as it should be ({@code gold}) and as it stands in the document, with its place in the text (start and end, or
     * nothing when it stands nowhere) and on the page (page, left, top, right, bottom in pixels at 200 dpi).
     */
    public record Value(String gold, String text, List<Integer> textualCoord, List<Integer> visualCoord) {
        public Value {
            textualCoord = List.copyOf(textualCoord);
            visualCoord = List.copyOf(visualCoord);
        }
    }

    /** Where a section begins. */
    public record SectionStart(
            int page, Optional<Integer> confidence, Optional<String> documentType, Optional<String> format) {}
}
