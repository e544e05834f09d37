package io.docket.ocr.office.page;

/** A cell of a sheet as it is shown; numbers stand at its right, and are not broken. */
public record Cell(String text, boolean number, boolean bold) {
    public static final Cell EMPTY = new Cell("", false, false);

    public static Cell text(String text) {
        return new Cell(text, false, false);
    }

    boolean isEmpty() {
        return text.isBlank();
    }
}
