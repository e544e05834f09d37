package io.docket.ocr.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.multi.MultipleBarcodeReader;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.oned.MultiFormatOneDReader;
import io.docket.domain.document.Barcode;
import io.docket.domain.document.Box;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Symbology;
import io.docket.ocr.image.GreyImage;
import java.awt.image.BufferedImage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the barcodes on an upright page. Bars are looked for along every tenth row or so, QR codes anywhere; both may be turned
 * upside down, and QR codes any way.
 */
public final class PageBarcodes {
    private static final Map<BarcodeFormat, Symbology> KINDS = Map.of(
            BarcodeFormat.QR_CODE, Symbology.QR_CODE,
            BarcodeFormat.CODE_128, Symbology.CODE_128,
            BarcodeFormat.CODE_39, Symbology.CODE_39);
    /** Bars of Code 39 check nothing, so that a few lines of a drawing may look like a letter or two. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 8_000;

    private PageBarcodes() {}

    /** The same page with the barcodes that stand on its image, which lies as the page does. */
    public static ReadPage with(ReadPage page, BufferedImage image) {
        return page.with(of(image));
    }

    /** In no order. */
    public static List<Barcode> of(BufferedImage image) {
        GreyImage grey = GreyImage.of(image);
        LuminanceSource source = new PlanarYUVLuminanceSource(
                grey.pixels(), grey.width(), grey.height(), 0, 0, grey.width(), grey.height(), false);
        var bitmap = new BinaryBitmap(new HybridBinarizer(source));
        Map<DecodeHintType, Object> hints =
                Map.of(DecodeHintType.POSSIBLE_FORMATS, KINDS.keySet(), DecodeHintType.TRY_HARDER, true);
        Set<Barcode> found = new LinkedHashSet<>();
        Stream.of(new QRCodeMultiReader(), new GenericMultipleBarcodeReader(new MultiFormatOneDReader(hints)))
                .flatMap(reader -> results(reader, bitmap, hints).stream())
                .filter(result -> result.getText().length() >= SHORTEST
                        && result.getText().length() <= LONGEST)
                .map(result -> new Barcode(KINDS.get(result.getBarcodeFormat()), result.getText(), box(result, grey)))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static List<Result> results(
            MultipleBarcodeReader reader, BinaryBitmap bitmap, Map<DecodeHintType, Object> hints) {
        try {
            return List.of(reader.decodeMultiple(bitmap, hints));
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    /** Around the points that a code was recognised by; bars have two, on one row. */
    private static Box box(Result result, GreyImage page) {
        ResultPoint[] points = result.getResultPoints();
        double left = page.width();
        double top = page.height();
        double right = 0;
        double bottom = 0;
        for (ResultPoint point : points) {
            left = Math.min(left, point.getX());
            top = Math.min(top, point.getY());
            right = Math.max(right, point.getX());
            bottom = Math.max(bottom, point.getY());
        }
        return new Box(
                within(left, page.width()),
                within(top, page.height()),
                within(Math.max(left, right), page.width()),
                within(Math.max(top, bottom), page.height()));
    }

    private static int within(double place, int size) {
        return (int) Math.max(0, Math.min(size, Math.round(place)));
    }
}
