package io.docket.application.document;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.export.AltoWriter;
import io.docket.application.document.export.HocrWriter;
import io.docket.application.document.export.PagesWriter;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.PageRange;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextSource;
import io.docket.domain.kernel.DocumentId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Set;

/**
 * Answers a document in another form, made while it is answered: some pages at a time, so that a long one takes no more
 * memory than a short one. A conflict until it has been read. Words and their places can be had of every document, also of
 * one whose files were removed. A searchable PDF is for scans: of a document no page of which was recognised it is a conflict, since what
 * has a text of its own is better as it is; of a mixed one every page becomes an image, as it was shown. Words and places do
 * not change once they are read, so the form of a file is always the same.
 */
public record ExportDocument(DocumentId id, ExportKind kind) implements LongCommand<FileContent> {
    /** Changes when the forms do, so that nobody keeps an old one. */
    private static final String EDITION = "2";

    /** In the kind of that name; not found when there is none. */
    public static ExportDocument named(DocumentId id, String kind) {
        return new ExportDocument(id, ExportKind.named(kind).orElseThrow(() -> Refusal.notFound("export")));
    }

    @Override
    public Requirement requires() {
        return anyOf(Permission.REVIEW).on(id);
    }

    static final class Handler implements LongHandler<ExportDocument, FileContent> {
        private static final PageRange FIRST_PAGE = PageRange.parse("0");
        private static final Set<TextSource> RECOGNISED = Set.of(TextSource.TESSERACT, TextSource.PP_OCR);

        private final SourceFiles files;
        private final PageDrawing drawing;

        Handler(SourceFiles files, PageDrawing drawing) {
            this.files = files;
            this.drawing = drawing;
        }

        @Override
        public FileContent handle(ExportDocument command, Access access, Transactions transactions) {
            Document document = transactions.read(
                    store -> new ReadSoFar(store.in(access.tenant())).within(FIRST_PAGE, command.id()));
            ExportKind kind = command.kind();
            String name = document.originalFilename().replaceFirst("\\.[A-Za-z0-9]{1,10}$", "");
            return new FileContent(
                    name + "." + kind.ending(),
                    kind.mime(),
                    document.file().sha256() + "-" + kind.label() + "-" + EDITION,
                    kind == ExportKind.SEARCHABLE_PDF
                            ? searchable(document, access, transactions)
                            : new Words(document, kind, pages(document, access, transactions)));
        }

        private FileContent.Body searchable(Document document, Access access, Transactions transactions) {
            SourceFiles.checkKept(document);
            if (!isScan(pages(document, access, transactions))) {
                throw Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "not_a_scan",
                        "No page of the document was recognised from an image: what text it has, its original file carries.");
            }
            return new Scanned(
                    document,
                    drawing,
                    files.images(access.tenant(), document, ImageType.JPEG),
                    pages(document, access, transactions));
        }

        private static boolean isScan(Iterator<ReadPage> pages) {
            while (pages.hasNext()) {
                if (RECOGNISED.contains(pages.next().source())) {
                    return true;
                }
            }
            return false;
        }

        private static Iterator<ReadPage> pages(Document document, Access access, Transactions transactions) {
            return new PagesInOrder(transactions, access.tenant(), document.id(), document.pageCount());
        }
    }

    private record Words(Document document, ExportKind kind, Iterator<ReadPage> pages) implements FileContent.Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            PagesWriter writer = kind == ExportKind.ALTO
                    ? new AltoWriter(out, document.originalFilename())
                    : new HocrWriter(out, document.originalFilename(), document.pageCount());
            while (pages.hasNext()) {
                writer.page(pages.next());
            }
            writer.end();
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private record Scanned(Document document, PageDrawing drawing, PageImages images, Iterator<ReadPage> pages)
            implements FileContent.Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            var scans = new Iterator<PageDrawing.Scan>() {
                @Override
                public boolean hasNext() {
                    return pages.hasNext();
                }

                @Override
                public PageDrawing.Scan next() {
                    ReadPage page = pages.next();
                    return new PageDrawing.Scan(page, images.scan(page));
                }
            };
            drawing.searchablePdf(document.originalFilename(), document.file().sha256(), scans, out);
        }

        @Override
        public void close() {
            images.close();
        }
    }
}
