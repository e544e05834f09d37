package io.docket.ocr.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a container holds, in its order; a mail's own text stands before the rest. */
final class Inside {
    private final Budget budget;
    private final List<Child> children = new ArrayList<>();
    private Optional<MailText> text = Optional.empty();

    Inside(Budget budget) {
        this.budget = budget;
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

    /** Unpacks a file; IOException when its content cannot be read. */
    void file(String name, boolean embedded, InputStream content) throws IOException {
        budget.countFile();
        Budget.Unpacked unpacked = budget.unpack(content);
        children.add(new Child.Stored(name, embedded, unpacked.file(), unpacked.content()));
    }

    /** A mail within this one, to be filled by the caller. */
    Inside mail(String name) {
        budget.countFile();
        var inside = new Inside(budget);
        children.add(new Child.Mail(name, inside));
        return inside;
    }

    void lost(String name, boolean embedded, String reason) {
        budget.countFile();
        children.add(new Child.Lost(name, embedded, reason));
    }
}
