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
 * Answers the image of one page, or of a range of pages as a zip with one image each, at 200 dpi and put straight, so that
 * the boxes of words and values fit. Images are made from the original file when they are asked for, and not stored.
 */
public record ReadPageImages(DocumentId id, PageRange range, ImageType type) implements LongCommand<FileContent> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(id);
    }

    static final class Handler implements LongHandler<ReadPageImages, FileContent> {
        private final SourceFiles files;

        Handler(SourceFiles files) {
            this.files = files;
        }

        @Override
        public FileContent handle(ReadPageImages command, Access access, Transactions transactions) {
            Wanted wanted = transactions.read(store -> {
                var own = store.in(access.tenant());
                Document document = new ReadSoFar(own).within(command.range(), command.id());
                PageRange range = command.range();
                return new Wanted(document, own.the(Readings.class).pages(command.id(), range.first(), range.last()));
            });
            PageImages images = files.images(access.tenant(), wanted.document(), command.type());
            return content(command, wanted, new Images(images, wanted, command.type(), command.range()));
        }

        private static FileContent content(ReadPageImages command, Wanted wanted, FileContent.Body body) {
            PageRange range = command.range();
            String pages = range.single() ? "page-" + range.first() : "pages-" + range.first() + "-" + range.last();
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

    private record Images(PageImages images, Wanted wanted, ImageType type, PageRange range)
            implements FileContent.Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            if (range.single()) {
                out.write(images.of(wanted.pages().get(0)));
                return;
            }
            var zip = new ZipOutputStream(out);
            for (ReadPage page : wanted.pages()) {
                byte[] image = images.of(page);
                zip.putNextEntry(new ZipEntry("page-" + page.number() + "." + type.extension()));
                zip.write(image);
                zip.closeEntry();
            }
            zip.finish();
        }

        @Override
        public void close() {
            images.close();
        }
    }
}
