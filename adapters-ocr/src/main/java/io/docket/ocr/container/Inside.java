package io.docket.ocr.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a container holds, in its order; a mail's own text stands before the rest. */
final class Inside {
    private final Budget budget;
    private final TextBudget textBudget;
    private final List<Child> children = new ArrayList<>();
    private final InlinePictures pictures = new InlinePictures();
    private Optional<MailText> text = Optional.empty();

    Inside(Budget budget) {
        this(budget, new TextBudget());
    }

    private Inside(Budget budget, TextBudget textBudget) {
        this.budget = budget;
        this.textBudget = textBudget;
    }

    /** How much text may still be kept in memory of this mail and those that are parts of it. */
    TextBudget textBudget() {
        return textBudget;
    }

    /** The files of this that its text shows. */
    InlinePictures pictures() {
        return pictures;
    }

    /** Counts a file beyond those that are told here. */
    void count() {
        budget.countFile();
    }

    Optional<MailText> text() {
        return text;
    }

    List<Child> children() {
        return List.copyOf(children);
    }

    boolean isEmpty() {
        return children.isEmpty() && text.isEmpty();
    }

    /** The number of the next file, counted from 1. */
    int next() {
        return children.size() + 1;
    }

    void text(MailText own) {
        budget.countFile();
        text = Optional.of(own);
    }

    /** Unpacks a file, and answers where it lies; IOException when its content cannot be read. */
    Path file(String name, boolean embedded, InputStream content) throws IOException {
        budget.countFile();
        return unpack(name, embedded, content);
    }

    /** Unpacks a file, or notes why there is none when its content cannot be read. */
    void file(String name, Source source, String ifDamaged) {
        budget.countFile();
        try (InputStream content = source.open()) {
            unpack(name, false, content);
        } catch (IOException damaged) {
            children.add(new Child.Lost(name, false, ifDamaged));
        }
    }

    /** Where the content of a file is read from. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private Path unpack(String name, boolean embedded, InputStream content) throws IOException {
        Budget.Unpacked unpacked = budget.unpack(content);
        children.add(new Child.Stored(name, embedded, unpacked.file(), unpacked.content()));
        return unpacked.file();
    }

    /** A mail within this one, to be filled by the caller. */
    Inside mail(String name) {
        budget.countFile();
        var inside = new Inside(budget, textBudget);
        children.add(new Child.Mail(name, inside));
        return inside;
    }

    void lost(String name, boolean embedded, String reason) {
        budget.countFile();
        children.add(new Child.Lost(name, embedded, reason));
    }
}
