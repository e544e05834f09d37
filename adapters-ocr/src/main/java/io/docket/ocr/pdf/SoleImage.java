package io.docket.ocr.pdf;

import io.docket.ocr.image.JpegHead;
import io.docket.ocr.image.OneBit;
import io.docket.ocr.image.QuarterTurns;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Finds the one image that is all that is seen of a page and fills it, as scanners write pages, so that it can be passed on as it
 * is. Where anything else may be painted, there is none.
 */
final class SoleImage extends PDFStreamEngine {
    /** What paints nothing, and doesn't change how the image is painted. */
    private static final Set<String> HARMLESS = Set.of(
            OperatorName.BEGIN_MARKED_CONTENT,
            OperatorName.BEGIN_MARKED_CONTENT_SEQ,
            OperatorName.END_MARKED_CONTENT,
            OperatorName.MARKED_CONTENT_POINT,
            OperatorName.BEGIN_TEXT,
            OperatorName.END_TEXT,
            OperatorName.SET_FONT_AND_SIZE,
            OperatorName.SET_MATRIX,
            OperatorName.MOVE_TEXT,
            OperatorName.MOVE_TEXT_SET_LEADING,
            OperatorName.NEXT_LINE,
            OperatorName.SET_CHAR_SPACING,
            OperatorName.SET_WORD_SPACING,
            OperatorName.SET_TEXT_HORIZONTAL_SCALING,
            OperatorName.SET_TEXT_LEADING,
            OperatorName.SET_TEXT_RISE);

    private static final Set<String> SHOWING = Set.of(
            OperatorName.SHOW_TEXT,
            OperatorName.SHOW_TEXT_ADJUSTED,
            OperatorName.SHOW_TEXT_LINE,
            OperatorName.SHOW_TEXT_LINE_AND_SPACE);
    private static final Set<String> STATE =
            Set.of(OperatorName.SAVE, OperatorName.RESTORE, OperatorName.CONCAT, OperatorName.SET_TEXT_RENDERINGMODE);

    /** In points. */
    private static final double NEAR = 1.5;

    private static final long MOST_PIXELS = 40_000_000;

    private final PDRectangle crop;
    private PDImageXObject image;
    private boolean other;

    private SoleImage(PDRectangle crop) {
        this.crop = crop;
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetTextRenderingMode(this));
    }

    /** As JPEG or, of one bit a pixel, as PNG; turned clockwise by so many quarters on top of what the page says. */
    static Optional<byte[]> of(PDPage page, int turns) throws IOException {
        if (!page.getAnnotations().isEmpty()) {
            return Optional.empty();
        }
        var sole = new SoleImage(page.getCropBox());
        sole.processPage(page);
        if (sole.other || sole.image == null || !isPlain(sole.image)) {
            return Optional.empty();
        }
        int quarters = (turns + page.getRotation() / 90) % 4;
        return sole.image.getBitsPerComponent() == 1
                ? OneBit.png(QuarterTurns.turn(sole.image.getImage(), quarters))
                : Optional.of(sole.image).filter(any -> quarters == 0).flatMap(SoleImage::jpeg);
    }

    /** Without masks and the like, on no layer that may be hidden, and not too large to be drawn. */
    private static boolean isPlain(PDImageXObject image) {
        return !image.isStencil()
                && List.of(COSName.SMASK, COSName.MASK, COSName.DECODE, COSName.OC).stream()
                        .noneMatch(image.getCOSObject()::containsKey)
                && (long) image.getWidth() * image.getHeight() <= MOST_PIXELS;
    }

    private static Optional<byte[]> jpeg(PDImageXObject image) {
        try {
            List<COSName> filters = image.getStream().getFilters();
            if (filters.size() != 1
                    || !filters.get(0).equals(COSName.DCT_DECODE)
                    || image.getCOSObject().containsKey(COSName.DECODE_PARMS)
                    || !isUsual(image.getColorSpace())) {
                return Optional.empty();
            }
            try (InputStream raw = image.getCOSObject().createRawInputStream()) {
                byte[] jpeg = raw.readAllBytes();
                JpegHead head = JpegHead.of(jpeg);
                boolean fits = head.isGreyOrColour()
                        && head.components() == image.getColorSpace().getNumberOfComponents();
                return fits ? Optional.of(jpeg) : Optional.empty();
            }
        } catch (IOException unusable) {
            // It is drawn instead, by which the page's image is told to be damaged where it is.
            return Optional.empty();
        }
    }

    private static boolean isUsual(PDColorSpace colours) {
        return colours instanceof PDDeviceGray
                || colours instanceof PDDeviceRGB
                || colours instanceof PDICCBased profile && profile.isSRGB();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        if (STATE.contains(name)) {
            super.processOperator(operator, operands);
        } else if (name.equals(OperatorName.DRAW_OBJECT)) {
            draw(operands);
        } else if (SHOWING.contains(name)) {
            other = other || getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
        } else {
            other = other || !HARMLESS.contains(name) || isLayer(name, operands) || isDrawnFont(name, operands);
        }
    }

    /** What lies on a layer may be hidden. */
    private static boolean isLayer(String operator, List<COSBase> operands) {
        return operator.equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                && !operands.isEmpty()
                && COSName.OC.equals(operands.get(0));
    }

    /** The letters of fonts of type 3 are drawings, which are seen even where text is not. */
    private boolean isDrawnFont(String operator, List<COSBase> operands) {
        if (!operator.equals(OperatorName.SET_FONT_AND_SIZE) || operands.isEmpty()) {
            return false;
        }
        COSDictionary fonts = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font =
                fonts != null && operands.get(0) instanceof COSName name ? fonts.getCOSDictionary(name) : null;
        return font != null && COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
    }

    private void draw(List<COSBase> operands) throws IOException {
        boolean first = image == null;
        if (first
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources().getXObject(name) instanceof PDImageXObject drawn
                && fills(getGraphicsState().getCurrentTransformationMatrix())) {
            image = drawn;
        } else {
            other = true;
        }
    }

    private boolean fills(Matrix matrix) {
        return isNear(matrix.getShearX(), 0)
                && isNear(matrix.getShearY(), 0)
                && isNear(matrix.getScaleX(), crop.getWidth())
                && isNear(matrix.getScaleY(), crop.getHeight())
                && isNear(matrix.getTranslateX(), crop.getLowerLeftX())
                && isNear(matrix.getTranslateY(), crop.getLowerLeftY());
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= NEAR;
    }
}
