package io.docket.ocr.image;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;

/** Finds the orientation a file states: in a TIFF for each page, in other files in their EXIF data. */
final class Orientations {
    private static final System.Logger LOG = System.getLogger(Orientations.class.getName());

    private Orientations() {}

    static Orientation of(Path file, ImageReader reader, int page) throws IOException {
        return isTiff(reader) ? ofTiff(reader, page) : ofExif(file);
    }

    static boolean isTiff(ImageReader reader) throws IOException {
        return "tif".equals(reader.getFormatName()) || "tiff".equalsIgnoreCase(reader.getFormatName());
    }

    private static Orientation ofTiff(ImageReader reader, int page) throws IOException {
        TIFFField field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(page))
                .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
        return field == null ? Orientation.UPRIGHT : Orientation.ofExif(field.getAsInt(0));
    }

    private static Orientation ofExif(Path file) throws IOException {
        try {
            ExifIFD0Directory directory =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null ? Orientation.UPRIGHT : Orientation.ofExif(value);
        } catch (ImageProcessingException unusable) {
            // The pixels were decoded, so only the data beside them is damaged: the page's own orientation is found
            // later.
            LOG.log(System.Logger.Level.DEBUG, "EXIF data cannot be read", unusable);
            return Orientation.UPRIGHT;
        }
    }
}
