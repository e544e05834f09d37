package io.docket.ocr.container;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnpackedFile;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One upload while it is taken apart. */
final class Unpacking {
    static final String TOO_DEEP = "It lies too deep in files within files, and is not read.";
    private static final String SYMBOL = "It is a small picture in the text, such as a logo, and is not read.";
    private static final String MAIL_TEXT = "message.html";

    private final Kinds kinds;
    private final Leaves leaves;
    private final Budget budget;
    private final Runnable checkpoint;
    private final List<UnpackedFile> files = new ArrayList<>();
    private int pages;

    Unpacking(Kinds kinds, Leaves leaves, Budget budget, Runnable checkpoint) {
        this.kinds = kinds;
        this.leaves = leaves;
        this.budget = budget;
        this.checkpoint = checkpoint;
    }

    /** A file at its place among the others, with the hashes of those that it lies in. */
    private record Place(String name, int depth, boolean embedded, Set<String> around) {
        Place within(String child, boolean asPartOfIt, Set<String> hashes) {
            return new Place(child, depth + 1, asPartOfIt, hashes);
        }
    }

    /** The files in it, itself first; UnreadableFile when there's too much in it. */
    List<UnpackedFile> of(String name, Path file, MediaType type) {
        try {
            add(new Place(name, 0, false, Set.of()), file, type, Optional.empty());
            return List.copyOf(files);
        } catch (LimitExceeded tooMuch) {
            throw new UnreadableFile(tooMuch.getMessage(), tooMuch);
        }
    }

    private void add(Place place, Path file, MediaType type, Optional<StoredFile> content) {
        checkpoint.run();
        if (budget.isLate()) {
            lost(place, Optional.of(type), content, late());
        } else if (type.isContainer()) {
            container(place, file, type, content);
        } else {
            leaf(place, Optional.of(type), content, () -> leaves.pages(file, type));
        }
    }

    private String late() {
        return "The files before it took more than " + budget.limits().longest().toMinutes()
                + " minutes, so it is not read; send it in a smaller upload.";
    }

    private void container(Place place, Path file, MediaType type, Optional<StoredFile> content) {
        if (place.depth() >= budget.limits().depth()) {
            lost(place, Optional.of(type), content, TOO_DEEP);
        } else if (content.filter(same -> place.around().contains(same.sha256()))
                .isPresent()) {
            lost(place, Optional.of(type), content, "It holds itself, and is not read once more.");
        } else {
            open(place, file, type, content);
        }
    }

    private void open(Place place, Path file, MediaType type, Optional<StoredFile> content) {
        var inside = new Inside(budget);
        try {
            kinds.open(file, type, inside, checkpoint);
        } catch (UnreadableFile damaged) {
            lost(place, Optional.of(type), content, damaged.getMessage());
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var around = new HashSet<>(place.around());
        content.ifPresent(own -> around.add(own.sha256()));
        holding(place, Optional.of(type), content, inside, around);
    }

    private void holding(
            Place place, Optional<MediaType> type, Optional<StoredFile> content, Inside inside, Set<String> around) {
        int at = files.size();
        inside.text()
                .ifPresent(text -> leaf(
                        place.within(MAIL_TEXT, false, around),
                        Optional.of(MediaType.HTML),
                        Optional.empty(),
                        () -> leaves.pages(text)));
        for (Child child : inside.children()) {
            if (!leaves.enough()) {
                add(place.within(child.name(), child.embedded(), around), child);
            }
        }
        files.add(
                at,
                new UnpackedFile(
                        place.name(),
                        type,
                        content,
                        place.depth(),
                        inside.isEmpty(),
                        place.embedded(),
                        Optional.empty(),
                        Optional.of("It holds no files.").filter(why -> inside.isEmpty())));
    }

    private void add(Place place, Child child) {
        if (child instanceof Child.Stored stored) {
            stored(place, stored);
        } else if (child instanceof Child.Mail mail) {
            mail(place, mail);
        } else {
            lost(place, Optional.empty(), Optional.empty(), ((Child.Lost) child).reason());
        }
    }

    private void mail(Place place, Child.Mail mail) {
        if (place.depth() >= budget.limits().depth()) {
            lost(place, Optional.of(MediaType.MSG), Optional.empty(), TOO_DEEP);
        } else {
            holding(place, Optional.of(MediaType.MSG), Optional.empty(), mail.inside(), place.around());
        }
    }

    private void stored(Place place, Child.Stored stored) {
        Detected detected = kinds.types().detect(stored.file());
        if (detected instanceof Detected.Unreadable unreadable) {
            lost(place, Optional.empty(), stored.content(), unreadable.reason());
            return;
        }
        MediaType type = ((Detected.Readable) detected).type();
        if (place.embedded() && type.isImage() && kinds.isSymbol(stored.file())) {
            lost(place, Optional.of(type), stored.content(), SYMBOL);
        } else {
            add(place, stored.file(), type, stored.content());
        }
    }

    @FunctionalInterface
    private interface Reading {
        Optional<UnpackedFile.Pages> pages();
    }

    private void leaf(Place place, Optional<MediaType> type, Optional<StoredFile> content, Reading reading) {
        int most = budget.limits().pages();
        try {
            Optional<UnpackedFile.Pages> found = pages < most ? reading.pages() : Optional.empty();
            int more = found.map(UnpackedFile.Pages::count).orElse(0);
            if (pages == most || pages + more > most) {
                lost(place, type, content, "With it the document would have more than " + most + " pages.");
                return;
            }
            pages += more;
            files.add(new UnpackedFile(
                    place.name(), type, content, place.depth(), true, place.embedded(), found, Optional.empty()));
        } catch (UnreadableFile unreadable) {
            lost(place, type, content, unreadable.getMessage());
        }
    }

    private void lost(Place place, Optional<MediaType> type, Optional<StoredFile> content, String reason) {
        files.add(new UnpackedFile(
                place.name(),
                type,
                content,
                place.depth(),
                true,
                place.embedded(),
                Optional.empty(),
                Optional.of(reason)));
    }
}
