package io.docket.ocr.container;

/** How much text of mails is kept in memory until their pages are made; text beyond that becomes a file of the mail, and is read as one. */
final class TextBudget {
    /** More than anybody writes, in bytes. */
    private int left = 4 << 20;

    int left() {
        return left;
    }

    /** Whether so many bytes may be kept, which are counted then. */
    boolean take(int bytes) {
        boolean fits = bytes < left;
        left -= fits ? bytes : 0;
        return fits;
    }
}
