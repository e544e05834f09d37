package io.docket.ocr.office.slide;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer.IFontTextDrawerEnv;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import io.docket.application.document.UnreadableFile;
import io.docket.ocr.office.ooxml.OfficePackage;
import io.docket.ocr.office.page.Face;
import io.docket.ocr.office.page.PdfPages;
import io.docket.ocr.office.page.PictureRenderer;
import io.docket.ocr.office.page.Pictures;
import io.docket.ocr.scratch.ScratchFailure;
import java.awt.Dimension;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Each slide that is shown becomes a page, drawn by POI, with its text as text. Notes and hidden slides are left out. */
public final class SlidePages {
    private static final double LARGEST = 2_900;

    private SlidePages() {}

    public static void read(Path file, PdfPages pages, Pictures pictures) throws IOException {
        try (OfficePackage office = OfficePackage.open(file);
                var show = new XMLSlideShow(office.content())) {
            draw(show, pages, pictures);
        }
    }

    public static void readOld(Path file, PdfPages pages, Pictures pictures) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true);
                var show = new HSLFSlideShow(compound)) {
            draw(show, pages, pictures);
        }
    }

    private static void draw(SlideShow<?, ?> show, PdfPages pages, Pictures pictures) throws IOException {
        try {
            Dimension size = show.getPageSize();
            for (Slide<?, ?> slide : show.getSlides()) {
                if (!slide.isHidden()) {
                    draw(slide, size, pages, pictures);
                }
            }
        } catch (UnreadableFile | ScratchFailure said) {
            throw said;
        } catch (RuntimeException broken) {
            throw new UnreadableFile("A slide of the presentation is damaged and cannot be drawn.", broken);
        }
    }

    private static void draw(Slide<?, ?> slide, Dimension size, PdfPages pages, Pictures pictures) throws IOException {
        float width = (float) Math.max(72, Math.min(LARGEST, size.getWidth()));
        float height = (float) Math.max(72, Math.min(LARGEST, size.getHeight()));
        PDPage page = pages.add(width, height);
        var graphics = new PdfBoxGraphics2D(pages.document(), width, height);
        try {
            graphics.setFontTextDrawer(new OwnText(pages));
            graphics.setRenderingHint(Drawable.FONT_HANDLER, new SlideFonts());
            graphics.setRenderingHint(Drawable.IMAGE_RENDERER, new PictureRenderer(pictures::decode));
            slide.draw(graphics);
        } finally {
            graphics.dispose();
        }
        try (var content = new PDPageContentStream(pages.document(), page, AppendMode.APPEND, true)) {
            content.drawForm(graphics.getXFormObject());
        }
    }

    /** Writes text as text instead of drawing its letters. */
    private static final class OwnText extends PdfBoxGraphics2DFontTextDrawer {
        private final PdfPages pages;

        OwnText(PdfPages pages) {
            this.pages = pages;
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv environment) {
            return pages.font(Face.named(font.getPSName()));
        }
    }
}
