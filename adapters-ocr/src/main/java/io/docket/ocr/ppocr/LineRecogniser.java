package io.docket.ocr.ppocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the line in one box. Lines go through the network one at a time and as wide as they are, which reads best. */
final class LineRecogniser implements AutoCloseable {
    static final int HEIGHT = 48;
    private static final int NARROWEST = 16;
    private static final int WIDEST = 2400;
    private static final int GRID = 32;

    private final Model model;
    private final CtcDecoder decoder;

    LineRecogniser(Model model, List<String> alphabet) {
        this.model = model;
        this.decoder = new CtcDecoder(alphabet);
    }

    /** The network's alphabet, a letter a line, and the space, which the file leaves out. */
    static List<String> alphabet(String resource) {
        try (InputStream stream = LineRecogniser.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<String> letters = new ArrayList<>(reader.lines().toList());
            letters.add(" ");
            return letters;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    LineReading read(PixelGrid image, TiltedBox box) {
        int width = (int) Math.max(NARROWEST, Math.min(WIDEST, Math.ceil(HEIGHT * box.stretch())));
        LineCrop crop = LineCropper.crop(image, box, width, HEIGHT);
        int padded = (width + GRID - 1) / GRID * GRID;
        Model.Output output = model.run(padded(crop, padded), HEIGHT, padded);
        List<Symbol> symbols = decoder.decode(output);
        double stepWidth = (double) padded / output.rows();
        return new LineReading(box, symbols, stepWidth / width);
    }

    private static float[] padded(LineCrop crop, int width) {
        float[] padded = new float[3 * HEIGHT * width];
        for (int row = 0; row < 3 * HEIGHT; row++) {
            System.arraycopy(crop.planes(), row * crop.width(), padded, row * width, crop.width());
        }
        return padded;
    }

    void rest() {
        model.rest(HEIGHT, GRID);
    }

    @Override
    public void close() {
        model.close();
    }
}
