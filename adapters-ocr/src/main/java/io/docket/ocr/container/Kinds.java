package io.docket.ocr.container;

import io.docket.application.document.TypeDetector;
import io.docket.application.document.UnreadableFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.scratch.ScratchFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What files are, and how those that hold others are opened: few at a time of those that are read in memory as a whole. */
record Kinds(TypeDetector types, ImageFiles images, Semaphore inMemory) {
    /** Each takes some hundred megabytes; more uploads than that wait for each other. */
    private static final int AT_A_TIME = 2;

    /** How soon somebody who wants the waiting to end is heard. */
    private static final Duration CHECK = Duration.ofMillis(200);

    /** Receipts that somebody put into the text of a mail are larger, logos and symbols are not. */
    private static final int SYMBOL = 200;

    Kinds(TypeDetector types, ImageFiles images) {
        this(types, images, new Semaphore(AT_A_TIME));
    }

    /**
     * Unpacks a container; UnreadableFile when it is damaged, in whatever way its reader puts that. The checkpoint is run while it waits
     * for others, and what it throws ends that.
     */
    void open(Path file, MediaType type, Inside inside, Runnable checkpoint) throws IOException {
        boolean whole = type == MediaType.MSG || type == MediaType.TNEF;
        if (whole) {
            take(checkpoint);
        }
        try {
            container(type).open(file, inside);
        } catch (LimitExceeded | UnreadableFile | ScratchFailure | UncheckedIOException said) {
            throw said;
        } catch (RuntimeException | StackOverflowError broken) {
            throw new UnreadableFile("The file is damaged and cannot be taken apart.", broken);
        } finally {
            if (whole) {
                inMemory.release();
            }
        }
    }

    private void take(Runnable checkpoint) {
        try {
            do {
                checkpoint.run();
            } while (!inMemory.tryAcquire(CHECK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while files that are read as a whole wait", interrupted);
        }
    }

    private static Container container(MediaType type) {
        return switch (type) {
            case EML -> new MimeMail();
            case MSG -> new OutlookMail();
            case TNEF -> new Tnef();
            case ZIP -> new ZipArchive();
            default -> throw new IllegalArgumentException(type + " holds no files");
        };
    }

    /** Whether a picture is as small as a logo or symbol. */
    boolean isSymbol(Path picture) {
        try {
            return images.smallerSide(picture) < SYMBOL;
        } catch (UnreadableFile broken) {
            return false;
        }
    }
}
