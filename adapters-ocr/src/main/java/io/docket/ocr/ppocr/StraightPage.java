package io.docket.ocr.ppocr;

import io.docket.domain.document.TextLine;
import io.docket.ocr.image.GreyImage;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page put straight by {@code turns} clockwise quarters, with the boxes of its lines on the straight image. Each line is
 * read once, when it is first asked for; for one thread at a time.
 */
public final class StraightPage {
    private static final double LEAST_CONFIDENCE = 0.5;
    private static final Comparator<TiltedBox> LONGEST_FIRST =
            Comparator.comparingDouble(box -> -Math.max(box.halfLength(), box.halfThickness()));

    private final BufferedImage image;
    private final int turns;
    private final PixelGrid pixels;
    private final List<TiltedBox> boxes;
    private final LineRecogniser recogniser;
    private final Map<TiltedBox, LineReading> readings = new HashMap<>();

    StraightPage(BufferedImage image, int turns, PixelGrid pixels, List<TiltedBox> boxes, LineRecogniser recogniser) {
        this.image = image;
        this.turns = turns;
        this.pixels = pixels;
        this.boxes = boxes.stream().sorted(LONGEST_FIRST).toList();
        this.recogniser = recogniser;
    }

    public BufferedImage image() {
        return image;
    }

    public int turns() {
        return turns;
    }

    /** By how many radians the lines slope downwards: the median of their boxes. */
    public double tilt() {
        double[] angles = boxes.stream()
                .filter(box -> !box.taller())
                .mapToDouble(TiltedBox::angle)
                .sorted()
                .toArray();
        return angles.length == 0 ? 0 : angles[angles.length / 2];
    }

    /** Whether there is nothing to read on it. */
    public boolean isBlank() {
        return boxes.isEmpty();
    }

    /** Level crops of so many lines, spread evenly from the top of the page to its bottom. */
    public List<GreyImage> sampleLines(int most) {
        List<TiltedBox> level = boxes.stream()
                .filter(box -> !box.taller())
                .sorted(Comparator.comparingDouble(TiltedBox::centerY))
                .toList();
        int count = Math.min(most, level.size());
        List<GreyImage> crops = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            crops.add(GreyCrop.of(pixels, level.get((2 * i + 1) * level.size() / (2 * count))));
        }
        return crops;
    }

    /** All lines that can be read surely enough, in no order. */
    public List<FoundLine> lines() {
        WordSplitter splitter = new WordSplitter(pixels.width(), pixels.height());
        List<FoundLine> lines = new ArrayList<>();
        for (TiltedBox box : boxes) {
            TiltedBox direction = box.taller() ? box.turned(1) : box;
            LineReading reading = reading(direction);
            if (reading.confidence() >= LEAST_CONFIDENCE) {
                Optional<TextLine> words = splitter.words(reading);
                words.ifPresent(text -> lines.add(new FoundLine(text, this, direction)));
            }
        }
        return lines;
    }

    LineReading reading(TiltedBox box) {
        return readings.computeIfAbsent(box, unread -> recogniser.read(pixels, unread));
    }

    PixelGrid pixels() {
        return pixels;
    }

    /** The longest first. */
    List<TiltedBox> boxes() {
        return boxes;
    }
}
