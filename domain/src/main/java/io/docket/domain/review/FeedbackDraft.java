package io.docket.domain.review;

import io.docket.domain.document.Section;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.FormatId;
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

    /** The sections that it names, as far as its formats are some of these; those of the document where it names none. */
    public List<Section> named(List<Format> formats, List<Section> document) {
        return sections.isEmpty()
                ? document
                : sections.stream()
                        .map(start -> new Section(
                                start.page(), Optional.empty(), start.documentType(), start.formatOf(formats)))
                        .toList();
    }

    /** Where a section begins. */
    public record SectionStart(
            int page, Optional<Integer> confidence, Optional<String> documentType, Optional<String> format) {
        /** The one of these that it names. */
        Optional<FormatId> formatOf(List<Format> formats) {
            return formats.stream()
                    .map(Format::id)
                    .filter(id -> format.equals(Optional.of(id.value())))
                    .findFirst();
        }
    }
}
