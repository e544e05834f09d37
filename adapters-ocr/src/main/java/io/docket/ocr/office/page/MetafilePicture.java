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
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hemf.record.emf.HemfRecord;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.draw.HwmfGraphics;
import org.apache.poi.hwmf.record.HwmfRecord;
import org.apache.poi.hwmf.usermodel.HwmfPicture;
import org.apache.poi.sl.draw.Drawable;

/** Windows metafiles, in which letterheads of Word often have their logo: drawing orders, carried out by POI. */
final class MetafilePicture {
    private static final int WMF = 0x9AC6CDD7;
    private static final int BARE_WMF = 0x00090001;
    private static final int EMF = 0x464D4520;
    private static final int LONGEST_SIDE = 1600;
    private static final double PIXELS_PER_POINT = 200.0 / 72;

    static {
        HwmfPicture.setMaxRecordLength(Pictures.MOST_BYTES);
    }

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

    /** Pictures that it holds in turn are decoded by {@code inner}. */
    static BufferedImage draw(byte[] bytes, PictureRenderer.Decoding inner, Deadline deadline) {
        try {
            if (word(bytes, 40) == EMF) {
                var picture = new Enhanced(bytes, deadline);
                MetafileBitmaps.check(picture.getRecords(), deadline);
                return draw(picture.getSize(), picture::draw, inner);
            }
            var picture = new HwmfPicture(new ByteArrayInputStream(bytes));
            MetafileBitmaps.check(picture.getRecords(), deadline);
            return draw(picture.getSize(), (graphics, bounds) -> draw(picture, graphics, bounds, deadline), inner);
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile("A picture is damaged.", broken);
        }
    }

    private static BufferedImage draw(Dimension2D size, Drawing drawing, PictureRenderer.Decoding inner) {
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
            graphics.setRenderingHint(Drawable.IMAGE_RENDERER, new PictureRenderer(inner));
            drawing.on(graphics, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** As POI does it, but with an eye on the clock. */
    private static void draw(HwmfPicture picture, Graphics2D graphics, Rectangle2D bounds, Deadline deadline) {
        Rectangle2D inner = Optional.ofNullable(picture.getInnnerBounds()).orElseGet(picture::getBounds);
        graphics.translate(bounds.getCenterX(), bounds.getCenterY());
        graphics.scale(bounds.getWidth() / inner.getWidth(), bounds.getHeight() / inner.getHeight());
        graphics.translate(-inner.getCenterX(), -inner.getCenterY());
        var drawn = new HwmfGraphics(graphics, inner);
        drawn.getProperties().setViewportOrg(inner.getX(), inner.getY());
        drawn.getProperties().setViewportExt(inner.getWidth(), inner.getHeight());
        for (HwmfRecord record : picture.getRecords()) {
            deadline.check();
            record.draw(drawn);
        }
    }

    /** A picture whose drawing orders are handed out with an eye on the clock. */
    private static final class Enhanced extends HemfPicture {
        private final Deadline deadline;

        Enhanced(byte[] bytes, Deadline deadline) {
            super(new ByteArrayInputStream(bytes));
            this.deadline = deadline;
        }

        @Override
        public List<HemfRecord> getRecords() {
            List<HemfRecord> records = super.getRecords();
            return new AbstractList<>() {
                @Override
                public HemfRecord get(int index) {
                    deadline.check();
                    return records.get(index);
                }

                @Override
                public int size() {
                    return records.size();
                }
            };
        }
    }

    @FunctionalInterface
    private interface Drawing {
        void on(Graphics2D graphics, Rectangle2D bounds);
    }
}
