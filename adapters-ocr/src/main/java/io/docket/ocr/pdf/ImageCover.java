package io.docket.ocr.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Measures how much of a page its largest image covers, which tells a scan from a page that was written. */
final class ImageCover extends PDFStreamEngine {
    private double largest;

    private ImageCover() {
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetMatrix(this));
    }

    /** A part between 0 and 1. */
    static double of(PDPage page) throws IOException {
        var cover = new ImageCover();
        cover.processPage(page);
        PDRectangle crop = page.getCropBox();
        return Math.min(1, cover.largest / Math.max(1, (double) crop.getWidth() * crop.getHeight()));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (!operator.getName().equals(OperatorName.DRAW_OBJECT)) {
            super.processOperator(operator, operands);
            return;
        }
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        PDXObject object = getResources().getXObject(name);
        if (object instanceof PDImageXObject) {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            double area = Math.abs((double) matrix.getScaleX() * matrix.getScaleY()
                    - (double) matrix.getShearX() * matrix.getShearY());
            largest = Math.max(largest, area);
        } else if (object instanceof PDFormXObject form) {
            showForm(form);
        }
    }
}
