package io.docket.ocr.ppocr;

import java.util.Arrays;

/** Cuts tilted boxes out of an image and scales them to the height of a line, averaging where they shrink. */
final class LineCropper {
    private static final int FINEST = 4;

    private LineCropper() {}

    /** Text comes out level whatever direction the box is read in. */
    static LineCrop crop(PixelGrid image, TiltedBox box, int width, int height) {
        double byX = 2 * box.halfLength() / width;
        double byY = 2 * box.halfThickness() / height;
        int fine = Math.max(1, Math.min(FINEST, (int) Math.round(Math.max(byX, byY))));
        double norm = 1.0 / (fine * fine) / 127.5;
        int size = width * height;
        float[] planes = new float[3 * size];
        double[] sum = new double[3];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Arrays.fill(sum, 0);
                for (int j = 0; j < fine; j++) {
                    double across = (y + (j + 0.5) / fine) * byY - box.halfThickness();
                    for (int i = 0; i < fine; i++) {
                        addSample(image, box, (x + (i + 0.5) / fine) * byX - box.halfLength(), across, sum);
                    }
                }
                for (int plane = 0; plane < 3; plane++) {
                    planes[plane * size + y * width + x] = (float) (sum[plane] * norm - 1);
                }
            }
        }
        return new LineCrop(planes, width, height);
    }

    private static void addSample(PixelGrid image, TiltedBox box, double along, double across, double[] sum) {
        double placeX = box.centerX() + along * box.axisX() - across * box.axisY() - 0.5;
        double placeY = box.centerY() + along * box.axisY() + across * box.axisX() - 0.5;
        int left = (int) Math.floor(placeX);
        int top = (int) Math.floor(placeY);
        double right = placeX - left;
        double down = placeY - top;
        addPixel(image.at(left, top), (1 - right) * (1 - down), sum);
        addPixel(image.at(left + 1, top), right * (1 - down), sum);
        addPixel(image.at(left, top + 1), (1 - right) * down, sum);
        addPixel(image.at(left + 1, top + 1), right * down, sum);
    }

    private static void addPixel(int pixel, double weight, double[] sum) {
        sum[0] += weight * (pixel & 255);
        sum[1] += weight * (pixel >> 8 & 255);
        sum[2] += weight * (pixel >> 16 & 255);
    }
}
