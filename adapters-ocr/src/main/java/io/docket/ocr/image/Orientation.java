package io.docket.ocr.image;

import java.awt.image.BufferedImage;

/** How a camera held the picture (EXIF tag 274): mirrored left to right first, then turned clockwise by quarters. */
record Orientation(boolean mirrored, int turns) {
    static final Orientation UPRIGHT = new Orientation(false, 0);

    /** Unknown values mean upright, as viewers treat them. */
    static Orientation ofExif(int value) {
        return switch (value) {
            case 2 -> new Orientation(true, 0);
            case 3 -> new Orientation(false, 2);
            case 4 -> new Orientation(true, 2);
            case 5 -> new Orientation(true, 3);
            case 6 -> new Orientation(false, 1);
            case 7 -> new Orientation(true, 1);
            case 8 -> new Orientation(false, 3);
            default -> UPRIGHT;
        };
    }

    BufferedImage putStraight(BufferedImage image) {
        return QuarterTurns.turn(mirrored ? QuarterTurns.mirror(image) : image, turns);
    }
}
