package io.docket.ocr.container;

import io.docket.application.document.ScratchFolder;
import io.docket.application.document.TypeDetector;
import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnpackedFile;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.image.ImageFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/** Takes uploads apart: mails, archives and what is in them, down to files with pages. Safe for use by several threads. */
public final class Unpacker {
    private final Kinds kinds;
    private final PageSource pages;
    private final ContainerLimits limits;
    private final LongSupplier clock;

    /** {@code types} tells what files are without looking into containers. */
    public Unpacker(TypeDetector types, ImageFiles images, PageSource pages, ContainerLimits limits) {
        this(types, images, pages, limits, System::nanoTime);
    }

    Unpacker(TypeDetector types, ImageFiles images, PageSource pages, ContainerLimits limits, LongSupplier clock) {
        this.kinds = new Kinds(types, images);
        this.pages = pages;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * All files in a file, itself first; what is made for this lies in the folder. UnreadableFile when none of them has a page. {@code
     * checkpoint} is run before each file and while it is turned into pages; what it throws ends the work.
     */
    public List<UnpackedFile> unpack(Path file, MediaType type, String filename, Path folder, Runnable checkpoint) {
        Budget budget = budget(file, folder);
        List<UnpackedFile> files = new Unpacking(kinds, new Leaves.All(pages, budget, checkpoint), budget, checkpoint)
                .of(filename, file, type);
        if (files.stream().noneMatch(found -> found.pages().isPresent())) {
            throw new UnreadableFile(nothing(files));
        }
        return files;
    }

    /** Whether anything in a container is of a type that can be read; nothing is read or converted for this. */
    public Detected check(Path file, MediaType type) {
        var any = new Leaves.Any();
        try (ScratchFolder folder = ScratchFolder.open()) {
            List<UnpackedFile> files =
                    new Unpacking(kinds, any, budget(file, folder.path()), () -> {}).of("", file, type);
            return any.enough() ? new Detected.Readable(type) : new Detected.Unreadable(nothing(files));
        } catch (UnreadableFile unreadable) {
            return new Detected.Unreadable(unreadable.getMessage());
        }
    }

    private Budget budget(Path file, Path folder) {
        try {
            return new Budget(limits, Files.size(file), folder, clock);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String nothing(List<UnpackedFile> files) {
        UnpackedFile root = files.get(0);
        return root.problem()
                .orElseGet(() -> "Nothing in the file can be read. "
                        + files.stream()
                                .filter(file -> file.problem().isPresent())
                                .findFirst()
                                .map(file ->
                                        file.filename() + ": " + file.problem().get())
                                .orElse(""));
    }
}
