package io.docket.ocr.office.page;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.image.ImageLimits;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.common.usermodel.GenericRecord;
import org.apache.poi.hemf.record.emfplus.HemfPlusImage.EmfPlusBitmapDataType;
import org.apache.poi.hemf.record.emfplus.HemfPlusImage.EmfPlusImage;
import org.apache.poi.hwmf.record.HwmfBitmap16;
import org.apache.poi.hwmf.record.HwmfBitmapDib;
import org.apache.poi.hwmf.record.HwmfFill.HwmfImageRecord;
import org.apache.poi.util.LittleEndian;

/**
 * The bitmaps in a metafile, which POI decodes while it draws, however large they say they are. None is decoded for looking at
 * their sizes.
 */
final class MetafileBitmaps {
    /** As many pixels as are kept of a page. */
    private static final long MOST_PIXELS = ImageLimits.STANDARD.kept();

    private static final int DEEPEST = 8;

    /** How long the head of a bitmap of the oldest kind is, none of which is packed. */
    private static final int OLD_HEADER = 12;

    /** Behind it come JPEG and PNG. */
    private static final int LAST_KNOWN_PACKING = 3;

    private MetafileBitmaps() {}

    /** UnreadableFile where one is larger than may be decoded, or is packed such that its size is told only by decoding. */
    static void check(Collection<? extends GenericRecord> records, Deadline deadline) {
        for (GenericRecord record : records) {
            deadline.check();
            check(record, 0);
        }
    }

    private static void check(GenericRecord record, int depth) {
        if (record instanceof HwmfBitmapDib) {
            Map<String, Supplier<?>> said = record.getGenericProperties();
            checkSize(said, "width", "height");
            String packed = String.valueOf(said.get("compression").get());
            refuseIf(packed.endsWith("JPEG") || packed.endsWith("PNG"));
        } else if (record instanceof HwmfBitmap16) {
            checkSize(record.getGenericProperties(), "width", "height");
        } else if (record instanceof EmfPlusImage image) {
            // What is packed in it is decoded within the bounds of all pictures, and its sides here mean nothing.
            if (image.getBitmapType() == EmfPlusBitmapDataType.PIXEL) {
                checkSize(image.getBitmapWidth(), image.getBitmapHeight());
            }
        } else if (depth < DEEPEST) {
            inside(record, depth + 1);
        }
        if (record instanceof HwmfImageRecord image) {
            bitmap(image.getBMPData());
        }
    }

    /** Some records tell their bitmap as a file only. */
    private static void bitmap(byte[] file) {
        if (file == null) {
            return;
        }
        if (LittleEndian.getInt(file, 14) == OLD_HEADER) {
            checkSize(LittleEndian.getUShort(file, 18), LittleEndian.getUShort(file, 20));
        } else {
            checkSize(LittleEndian.getInt(file, 18), LittleEndian.getInt(file, 22));
            refuseIf(LittleEndian.getInt(file, 30) > LAST_KNOWN_PACKING);
        }
    }

    private static void inside(GenericRecord record, int depth) {
        List<? extends GenericRecord> children = record.getGenericChildren();
        if (children != null) {
            children.forEach(child -> check(child, depth));
        }
        Map<String, Supplier<?>> properties = record.getGenericProperties();
        if (properties != null) {
            properties.values().forEach(property -> value(property.get(), depth));
        }
    }

    private static void value(Object value, int depth) {
        if (value instanceof GenericRecord record) {
            check(record, depth);
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> value(each, depth));
        }
    }

    private static void checkSize(Map<String, Supplier<?>> said, String width, String height) {
        checkSize(number(said.get(width)), number(said.get(height)));
    }

    private static void checkSize(long width, long height) {
        if (Math.abs(width) * Math.abs(height) > MOST_PIXELS) {
            throw new UnreadableFile("A picture holds another of more than " + MOST_PIXELS + " pixels.");
        }
    }

    private static void refuseIf(boolean packedInItsOwnWay) {
        if (packedInItsOwnWay) {
            throw new UnreadableFile("A picture holds another that cannot be read.");
        }
    }

    private static long number(Supplier<?> said) {
        return ((Number) said.get()).longValue();
    }
}
