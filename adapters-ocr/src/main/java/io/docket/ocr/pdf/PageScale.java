package io.docket.ocr.pdf;

import io.docket.domain.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From a page's user space (points, origin at the lower left of its crop box) to pixels of its upright image. The scale is
 * that of 200 dpi, less where the page is so large that its image would have more pixels than are kept.
 */
record PageScale(int width, int height, float perPoint, AffineTransform transform) {
    private static final float DPI = 200;
    private static final float POINTS_PER_INCH = 72;

    static PageScale of(PDPage page, long mostPixels) {
        PDRectangle crop = page.getCropBox();
        double points = (double) crop.getWidth() * crop.getHeight();
        double most = Math.sqrt(mostPixels / Math.max(1, points));
        float scale = (float) Math.min(DPI / POINTS_PER_INCH, most);
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean sideways = rotation == 90 || rotation == 270;
        int width = pixels((sideways ? crop.getHeight() : crop.getWidth()) * scale);
        int height = pixels((sideways ? crop.getWidth() : crop.getHeight()) * scale);
        return new PageScale(width, height, scale, upright(crop, rotation, scale));
    }

    /** As PDFBox counts them when it renders. */
    private static int pixels(float length) {
        return (int) Math.max(1, Math.floor(length));
    }

    private static AffineTransform upright(PDRectangle crop, int rotation, float scale) {
        var transform = new AffineTransform();
        transform.scale(scale, scale);
        switch (rotation) {
            case 90 -> transform.concatenate(new AffineTransform(0, 1, 1, 0, 0, 0));
            case 180 -> transform.concatenate(new AffineTransform(-1, 0, 0, 1, crop.getWidth(), 0));
            case 270 -> transform.concatenate(new AffineTransform(0, -1, -1, 0, crop.getHeight(), crop.getWidth()));
            default -> transform.concatenate(new AffineTransform(1, 0, 0, -1, 0, crop.getHeight()));
        }
        return transform;
    }

    /** The upright box around some points of user space, cut at the page's edges. */
    Box box(Point2D... points) {
        double left = width;
        double top = height;
        double right = 0;
        double bottom = 0;
        for (Point2D point : points) {
            Point2D pixel = transform.transform(point, null);
            left = Math.min(left, pixel.getX());
            top = Math.min(top, pixel.getY());
            right = Math.max(right, pixel.getX());
            bottom = Math.max(bottom, pixel.getY());
        }
        int cutLeft = cut(left, width);
        int cutTop = cut(top, height);
        return new Box(
                cutLeft,
                cutTop,
                Math.max(cutLeft, cut(Math.ceil(right), width)),
                Math.max(cutTop, cut(Math.ceil(bottom), height)));
    }

    private static int cut(double value, int most) {
        return (int) Math.max(0, Math.min(most, value));
    }
}
