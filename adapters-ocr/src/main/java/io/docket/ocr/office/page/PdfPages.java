package io.docket.ocr.office.page;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.scratch.ScratchCache;
import io.docket.ocr.scratch.ScratchOutput;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The PDF that is being made: it counts its pages, looks at the clock, and keeps what it holds in a temporary file. */
public final class PdfPages implements AutoCloseable {
    private final PDDocument document;
    private final Letters letters;
    private final int most;
    private final Deadline deadline;

    public PdfPages(int most, Deadline deadline) {
        this.document = new PDDocument(ScratchCache::new);
        this.letters = new Letters(document);
        this.most = most;
        this.deadline = deadline;
    }

    public PDDocument document() {
        return document;
    }

    public Deadline deadline() {
        return deadline;
    }

    /** A new last page, of a size in points. */
    public PDPage add(float width, float height) {
        deadline.check();
        if (document.getNumberOfPages() >= most) {
            throw new UnreadableFile("The file comes to more than " + most + " pages; at most that many are read.");
        }
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    /** A font of this PDF, of which it will hold the letters that are used. */
    public PDFont font(Face face) {
        return letters.font(face);
    }

    Letters letters() {
        return letters;
    }

    /** A file that shows nothing has one empty page: it was received, and somebody will want to see that it is empty. */
    public void save(Path file) throws IOException {
        if (document.getNumberOfPages() == 0) {
            add(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
        deadline.check();
        try (var output = ScratchOutput.to(file)) {
            document.save(output);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
        letters.close();
    }
}
