package io.docket.ocr.ppocr;

/** The image of one line, straight and of a set height: planes blue, green and red with values from -1 to 1. */
record LineCrop(float[] planes, int width, int height) {
    private static final float RED = 0.299f;
    private static final float GREEN = 0.587f;
    private static final float BLUE = 0.114f;

    /** From -1 (black) to 1 (white). */
    float[] brightness() {
        int size = width * height;
        float[] brightness = new float[size];
        for (int i = 0; i < size; i++) {
            brightness[i] = planes[i] * BLUE + planes[size + i] * GREEN + planes[2 * size + i] * RED;
        }
        return brightness;
    }
}
