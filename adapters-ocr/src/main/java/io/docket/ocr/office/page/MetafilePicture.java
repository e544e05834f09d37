package io.docket.ocr.office.page;

import io.docket.application.document.UnreadableFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.usermodel.HwmfPicture;

/** Windows metafiles, in which letterheads of Word often have their logo: drawing orders, carried out by POI. */
final class MetafilePicture {
    private static final int WMF = 0x9AC6CDD7;
    private static final int BARE_WMF = 0x00090001;
    private static final int EMF = 0x464D4520;
    private static final int LONGEST_SIDE = 1600;
    private static final double PIXELS_PER_POINT = 200.0 / 72;

    private MetafilePicture() {}

    static boolean isOne(byte[] bytes) {
        return word(bytes, 0) == WMF || word(bytes, 0) == BARE_WMF || word(bytes, 40) == EMF;
    }

    private static int word(byte[] bytes, int place) {
        if (bytes.length < place + 4) {
            return 0;
        }
        return bytes[place] & 255
                | (bytes[place + 1] & 255) << 8
                | (bytes[place + 2] & 255) << 16
                | (bytes[place + 3] & 255) << 24;
    }

    static BufferedImage draw(byte[] bytes) {
        try {
            if (word(bytes, 40) == EMF) {
                var picture = new HemfPicture(new ByteArrayInputStream(bytes));
                return draw(picture.getSize(), picture::draw);
            }
            var picture = new HwmfPicture(new ByteArrayInputStream(bytes));
            return draw(picture.getSize(), picture::draw);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile("A picture is damaged.", broken);
        }
    }

    private static BufferedImage draw(Dimension2D size, Drawing drawing) {
        double scale =
                Math.min(PIXELS_PER_POINT, LONGEST_SIDE / Math.max(1, Math.max(size.getWidth(), size.getHeight())));
        int width = (int) Math.max(1, size.getWidth() * scale);
        int height = (int) Math.max(1, size.getHeight() * scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            drawing.on(graphics, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    @FunctionalInterface
    private interface Drawing {
        void on(Graphics2D graphics, Rectangle2D bounds);
    }
}
