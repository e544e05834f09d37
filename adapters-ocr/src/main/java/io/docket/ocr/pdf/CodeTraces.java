package io.docket.ocr.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Whether a page that was written may carry a barcode, so that it is worth drawing, which takes several times longer than
 * reading its text: an image of two tones as codes have them, many rectangles, a font of bars, or a scan beneath the text.
 */
final class CodeTraces extends PDFStreamEngine {
    private static final int MANY_RECTANGLES = 40;
    private static final double SCAN = 0.4;
    private static final int MOST_PIXELS = 1_500_000;
    private static final int STEP = 5;
    private static final int DARK = 80;
    private static final int LIGHT = 176;
    private static final double TWO_TONED = 0.9;
    private static final double LEAST_DARK = 0.15;
    private static final double MOST_DARK = 0.75;
    private static final Pattern FONT = Pattern.compile("(?i)bar.?code|code.?(39|128)|3.?of.?9");

    private int rectangles;
    private boolean found;

    private CodeTraces() {
        addOperator(new DrawObject(this));
    }

    static boolean on(PDPage page) throws IOException {
        if (ImageCover.of(page) >= SCAN) {
            return true;
        }
        var traces = new CodeTraces();
        traces.processPage(page);
        return traces.found || traces.rectangles >= MANY_RECTANGLES || hasFont(page.getResources());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case OperatorName.APPEND_RECT -> rectangles++;
            case OperatorName.BEGIN_INLINE_IMAGE -> found = true;
            case OperatorName.DRAW_OBJECT -> drawn(operands);
            default -> {
                // Nothing else draws a code.
            }
        }
    }

    private void drawn(List<COSBase> operands) throws IOException {
        if (found || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        PDXObject object = getResources().getXObject(name);
        if (object instanceof PDImageXObject image) {
            found = image.isStencil()
                    || ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS && isTwoToned(image.getImage()));
        } else if (object instanceof PDFormXObject form) {
            showForm(form);
        }
    }

    private static boolean isTwoToned(BufferedImage image) {
        int dark = 0;
        int light = 0;
        int all = 0;
        for (int y = 0; y < image.getHeight(); y += STEP) {
            for (int x = 0; x < image.getWidth(); x += STEP) {
                int pixel = image.getRGB(x, y);
                int brightness = ((pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255)) / 3;
                dark += brightness <= DARK ? 1 : 0;
                light += brightness >= LIGHT ? 1 : 0;
                all++;
            }
        }
        return dark + light >= TWO_TONED * all && dark >= LEAST_DARK * all && dark <= MOST_DARK * all;
    }

    private static boolean hasFont(PDResources resources) throws IOException {
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (font != null
                    && font.getName() != null
                    && FONT.matcher(font.getName()).find()) {
                return true;
            }
        }
        return false;
    }
}
