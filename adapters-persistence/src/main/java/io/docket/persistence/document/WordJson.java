package io.docket.persistence.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.docket.domain.document.Box;
import io.docket.domain.document.Word;

/** A word as it is stored: an array, since a document may have a quarter of a million of them. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"text", "left", "top", "right", "bottom", "confidence"})
record WordJson(String text, int left, int top, int right, int bottom, int confidence) {
    static WordJson of(Word word) {
        Box box = word.box();
        return new WordJson(word.text(), box.left(), box.top(), box.right(), box.bottom(), word.confidence());
    }

    Word toDomain() {
        return new Word(text, new Box(left, top, right, bottom), confidence);
    }
}
