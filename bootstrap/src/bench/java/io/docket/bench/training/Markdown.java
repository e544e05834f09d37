package io.docket.bench.training;

import java.util.Arrays;
import java.util.Collections;

/** A report that grows: headings, sentences and tables. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    void heading(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    void says(String sentences) {
        text.append(sentences.strip()).append("\n\n");
    }

    void head(String... cells) {
        row((Object[]) cells);
        text.append("|")
                .append(String.join("", Collections.nCopies(cells.length, " --- |")))
                .append("\n");
    }

    void row(Object... cells) {
        text.append("| ")
                .append(String.join(
                        " | ", Arrays.stream(cells).map(Object::toString).toList()))
                .append(" |\n");
    }

    void end() {
        text.append("\n");
    }

    @Override
    public String toString() {
        return text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
