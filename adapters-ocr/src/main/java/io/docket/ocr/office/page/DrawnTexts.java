package io.docket.ocr.office.page;

import io.docket.application.document.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of what is drawn over a sheet, shapes and titles of charts: they are shown behind its cells. */
public final class DrawnTexts {
    private static final int MOST_LETTERS = 1_500_000;

    private final List<String> texts = new ArrayList<>();
    private long letters;

    public void add(String text) {
        if (text.isBlank()) {
            return;
        }
        letters += text.length();
        if (letters > MOST_LETTERS) {
            throw new UnreadableFile("What is drawn over a sheet holds more than " + MOST_LETTERS + " letters.");
        }
        texts.add(text);
    }

    /** Reads one part of what is drawn; of one that is damaged nothing is shown, and the sheet is read nevertheless. */
    public void part(Runnable reading) {
        int before = texts.size();
        try {
            reading.run();
        } catch (UnreadableFile damaged) {
            if (letters > MOST_LETTERS) {
                throw damaged;
            }
            texts.subList(before, texts.size()).clear();
        }
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public void show(GridPages grid) throws IOException {
        for (String text : texts) {
            grid.row(List.of(Cell.text(text)));
        }
    }
}
