package io.docket.ocr.ppocr;

import io.docket.ocr.image.OpaqueImages;
import io.docket.ocr.image.QuarterTurns;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Finds how a page lies: when most long boxes stand upright it lies on its side, and of the two ways to read the longest
 * lines then the surer one is up.
 */
final class Straightener {
    private static final double LONG = 3;
    private static final int LINES = 8;
    /** Text upside down is read with a confidence of 0.1 to 0.6 on average, upright text with 0.87 to 0.99. */
    private static final double SURE = 0.85;

    private static final int ENOUGH_LINES = 3;

    private final TextDetector detector;
    private final LineRecogniser recogniser;

    Straightener(TextDetector detector, LineRecogniser recogniser) {
        this.detector = detector;
        this.recogniser = recogniser;
    }

    StraightPage straighten(BufferedImage image) {
        StraightPage page = page(OpaqueImages.opaque(image), 0);
        if (liesOnItsSide(page.boxes())) {
            page = page(QuarterTurns.turn(page.image(), 1), 1);
        }
        return upsideDown(page) ? page(QuarterTurns.turn(page.image(), 2), page.turns() + 2) : page;
    }

    /** The page is searched anew after each turn: the detector finds level lines best. */
    private StraightPage page(BufferedImage image, int turns) {
        PixelGrid pixels = PixelGrid.of(image);
        return new StraightPage(image, turns, pixels, detector.detect(pixels), recogniser);
    }

    private static boolean liesOnItsSide(List<TiltedBox> boxes) {
        long upright = boxes.stream().filter(box -> box.stretch() <= 1 / LONG).count();
        long level = boxes.stream().filter(box -> box.stretch() >= LONG).count();
        return upright > level;
    }

    private boolean upsideDown(StraightPage page) {
        List<TiltedBox> lines =
                page.boxes().stream().filter(box -> !box.taller()).limit(LINES).toList();
        double asItLies = 0;
        double turned = 0;
        for (int i = 0; i < lines.size(); i++) {
            asItLies += page.reading(lines.get(i)).confidence();
            if (i + 1 == ENOUGH_LINES && asItLies >= SURE * ENOUGH_LINES) {
                return false;
            }
        }
        for (TiltedBox box : lines) {
            turned += page.reading(box.turned(2)).confidence();
        }
        return turned > asItLies;
    }
}
