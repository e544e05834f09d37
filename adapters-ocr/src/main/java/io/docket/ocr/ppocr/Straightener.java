package io.docket.ocr.ppocr;

import io.docket.ocr.image.OpaqueImages;
import io.docket.ocr.image.QuarterTurns;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;

/**
 * Finds how a page lies: when most long boxes stand upright it lies on its side, and of the two ways to read the longest
 * lines then the surer one is up.
 */
final class Straightener {
    private static final double LONG = 3;
    private static final int LINES = 8;
    private static final Comparator<TiltedBox> LONGEST_FIRST =
            Comparator.comparingDouble(box -> -Math.max(box.halfLength(), box.halfThickness()));

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
        List<TiltedBox> boxes =
                detector.detect(pixels).stream().sorted(LONGEST_FIRST).toList();
        return new StraightPage(image, turns, pixels, boxes);
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
        for (TiltedBox box : lines) {
            asItLies += recogniser.read(page.pixels(), box).confidence();
            turned += recogniser.read(page.pixels(), box.turned(2)).confidence();
        }
        return turned > asItLies;
    }
}
