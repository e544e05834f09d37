package io.docket.application.document;

import io.docket.domain.document.ElectronicInvoice;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.ReadPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells what files are and reads them into pages. All types in its methods are plain values, so that a reader can run in another process. A
 * reader is safe for use by several threads.
 */
public interface DocumentReader extends TypeDetector, AutoCloseable {
    /** Opens a file with pages: one that {@link #unpack} answered as such; UnreadableFile when it cannot be read after all. */
    OpenFile open(Path file, MediaType type);

    /**
     * Takes a file whose type was detected before apart into the files that it holds, itself first, and each before those in it; UnreadableFile
     * when nothing of it has a page, ReaderBusy when others must end before. What is made for this lies in {@code folder}, which the caller removes. {@code checkpoint} is run again
     * and again meanwhile; what it throws ends the work and comes out here.
     */
    default List<UnpackedFile> unpack(Path file, MediaType type, String filename, Path folder, Runnable checkpoint) {
        return List.of(UnpackedFile.whole(this, file, type, filename));
    }

    /** Loads what would else be loaded by the first file that needs it; fails when files cannot be read here. */
    default void prepare() {}

    /** Releases engines and models; the reader answers nothing afterwards. */
    @Override
    void close();

    /** A file while it is read; safe for use by several threads, so that pages can be read beside each other. */
    interface OpenFile extends AutoCloseable {
        /** At least 1. */
        int pageCount();

        /** Reads one page, counted from 0: its words with boxes in pixels at 200 dpi, after putting it straight. */
        ReadPage read(int page);

        /**
         * The image of one page at 200 dpi in the wanted type, turned clockwise by {@code turns} quarters (see
         * {@link ReadPage#turns()}), so that the boxes of its words fit.
         */
        byte[] image(int page, int turns, ImageType type);

        /**
         * The image of one page as the file holds it, with its own resolution, where that is all of the page: as JPEG where it is
         * one and needs no turning, as PNG where it has one bit a pixel. Else as {@link #image} answers it, as JPEG.
         */
        default byte[] scan(int page, int turns) {
            return image(page, turns, ImageType.JPEG);
        }

        /** The electronic invoice that the file is or carries. */
        Optional<ElectronicInvoice> electronicInvoice();

        @Override
        void close();
    }
}
