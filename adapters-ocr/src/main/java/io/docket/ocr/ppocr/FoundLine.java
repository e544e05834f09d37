package io.docket.ocr.ppocr;

import io.docket.domain.document.TextLine;
import io.docket.ocr.image.GreyImage;

/** A line that PP-OCR found and read; its crop lets another engine read it too. */
public final class FoundLine {
    private final TextLine words;
    private final StraightPage page;
    private final TiltedBox box;

    FoundLine(TextLine words, StraightPage page, TiltedBox box) {
        this.words = words;
        this.page = page;
        this.box = box;
    }

    public TextLine words() {
        return words;
    }

    public GreyImage crop() {
        return GreyCrop.of(page.pixels(), box);
    }
}
