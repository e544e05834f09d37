package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.PageRange;
import io.docket.domain.document.ReadPage;
import io.docket.domain.kernel.DocumentId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Answers the image of one page, or of a range of pages as a zip with one image each, put straight: at 200 dpi, so that the
 * boxes of words and values fit, or small. Images are made from the original file when they are asked for, and not stored.
 */
public record ReadPageImages(DocumentId id, PageRange range, ImageType type, ImageSize size)
        implements LongCommand<FileContent> {
    /** At full size. */
    public ReadPageImages(DocumentId id, PageRange range, ImageType type) {
        this(id, range, type, ImageSize.FULL);
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(id);
    }

    static final class Handler implements LongHandler<ReadPageImages, FileContent> {
        private final SourceFiles files;
        private final PageDrawing drawing;

        Handler(SourceFiles files, PageDrawing drawing) {
            this.files = files;
            this.drawing = drawing;
        }

        @Override
        public FileContent handle(ReadPageImages command, Access access, Transactions transactions) {
            Wanted wanted = transactions.read(store -> {
                var own = store.in(access.tenant());
                Document document = new ReadSoFar(own).within(command.range(), command.id());
                PageRange range = command.range();
                return new Wanted(document, own.the(Readings.class).pages(command.id(), range.first(), range.last()));
            });
            PageImages images = files.images(access.tenant(), wanted.document(), drawnAs(command));
            return content(command, wanted, new Images(images, drawing, wanted, command));
        }

        /** What is made small loses nothing by JPEG, which is written and read sooner than any other. */
        private static ImageType drawnAs(ReadPageImages command) {
            return command.size() == ImageSize.FULL ? command.type() : ImageType.JPEG;
        }

        private static FileContent content(ReadPageImages command, Wanted wanted, FileContent.Body body) {
            PageRange range = command.range();
            String label = command.size().label();
            String pages =
                    range.single() ? label + "-" + range.first() : label + "s-" + range.first() + "-" + range.last();
            String ending = range.single() ? command.type().extension() : "zip";
            return new FileContent(
                    pages + "." + ending,
                    range.single() ? command.type().mime() : "application/zip",
                    wanted.document().file().sha256() + "-" + pages + "-"
                            + command.type().extension(),
                    body);
        }
    }

    private record Wanted(Document document, List<ReadPage> pages) {}

    private record Images(PageImages images, PageDrawing drawing, Wanted wanted, ReadPageImages command)
            implements FileContent.Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            if (command.range().single()) {
                out.write(sized(images.of(wanted.pages().get(0))));
                return;
            }
            var zip = new ZipOutputStream(out);
            for (ReadPage page : wanted.pages()) {
                byte[] image = sized(images.of(page));
                zip.putNextEntry(new ZipEntry(command.size().label() + "-" + page.number() + "."
                        + command.type().extension()));
                zip.write(image);
                zip.closeEntry();
            }
            zip.finish();
        }

        private byte[] sized(byte[] image) {
            return command.size() == ImageSize.FULL ? image : drawing.thumbnail(image, command.type());
        }

        @Override
        public void close() {
            images.close();
        }
    }
}
