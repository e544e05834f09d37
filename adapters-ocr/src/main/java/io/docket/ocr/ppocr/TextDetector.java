package io.docket.ocr.ppocr;

import java.util.List;

/** Finds the lines of text on an image: scales it for the detection model and its boxes back. */
final class TextDetector implements AutoCloseable {
    /** 960, which others use, loses small print. */
    private static final double LONGEST_SIDE = 1600;

    private static final int GRID = 32;
    /** ImageNet's mean and deviation, for the planes blue, green and red as the model was trained. */
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};

    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

    private final Model model;

    TextDetector(Model model) {
        this.model = model;
    }

    List<TiltedBox> detect(PixelGrid image) {
        double scale = Math.min(1, LONGEST_SIDE / Math.max(image.width(), image.height()));
        int width = onGrid(image.width() * scale);
        int height = onGrid(image.height() * scale);
        float[] map = model.run(planes(image, width, height), height, width).values();
        double byX = (double) image.width() / width;
        double byY = (double) image.height() / height;
        return TextRegions.of(map, width, height).stream()
                .map(box -> box.scaled(byX, byY))
                .toList();
    }

    private static int onGrid(double length) {
        return Math.max(GRID, (int) Math.round(length / GRID) * GRID);
    }

    private static float[] planes(PixelGrid image, int width, int height) {
        int size = width * height;
        float[] planes = new float[3 * size];
        double byX = (double) image.width() / width;
        double byY = (double) image.height() / height;
        for (int y = 0; y < height; y++) {
            double sourceY = (y + 0.5) * byY - 0.5;
            int top = (int) Math.floor(sourceY);
            double down = sourceY - top;
            for (int x = 0; x < width; x++) {
                double sourceX = (x + 0.5) * byX - 0.5;
                int left = (int) Math.floor(sourceX);
                double right = sourceX - left;
                int upperLeft = image.at(left, top);
                int upperRight = image.at(left + 1, top);
                int lowerLeft = image.at(left, top + 1);
                int lowerRight = image.at(left + 1, top + 1);
                for (int plane = 0; plane < 3; plane++) {
                    int shift = plane * 8;
                    double value = (1 - down)
                                    * ((1 - right) * (upperLeft >> shift & 255) + right * (upperRight >> shift & 255))
                            + down * ((1 - right) * (lowerLeft >> shift & 255) + right * (lowerRight >> shift & 255));
                    planes[plane * size + y * width + x] = (float) ((value / 255 - MEAN[plane]) / DEVIATION[plane]);
                }
            }
        }
        return planes;
    }

    void rest() {
        model.rest(GRID, GRID);
    }

    @Override
    public void close() {
        model.close();
    }
}
