package io.docket.ocr.tesseract;

import io.docket.application.processing.OcrEngine;
import io.docket.domain.document.TextLine;
import io.docket.ocr.image.GreyImage;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Reads pages, or single lines, by Tesseract; keeps as many native instances as threads have read at a time. */
public final class TesseractEngine implements OcrEngine {
    /** Comes last: Tesseract prefers the first language, and English would take accents off other languages' words. */
    private static final String ENGLISH = "eng";

    private final Path data;
    private final List<String> languages;
    private final Deque<NativeTesseract> idle = new ArrayDeque<>();
    private boolean closed;

    private TesseractEngine(Path data, List<String> languages) {
        this.data = data;
        this.languages = languages;
    }

    /** Refuses languages that there is no data for. */
    public static void requireData(List<String> languages) {
        languages.forEach(LanguageData::require);
    }

    /** Unpacks the languages' data below the folder unless it lies there, and loads a first instance. */
    public static TesseractEngine load(List<String> languages, Path folder) {
        List<String> ordered =
                languages.stream().sorted(Comparator.comparing(ENGLISH::equals)).toList();
        TesseractEngine engine = new TesseractEngine(LanguageData.unpack(ordered, folder), ordered);
        engine.giveBack(new NativeTesseract(engine.data, ordered));
        return engine;
    }

    @Override
    public List<TextLine> read(BufferedImage image) {
        GreyImage grey = GreyImage.of(image);
        return with(tesseract -> tesseract.read(grey, false));
    }

    /** Reads the crop of one line. */
    public List<TextLine> readLine(GreyImage line) {
        return with(tesseract -> tesseract.read(line, true));
    }

    /** Reads a page whose lines are tilted clockwise by so many radians; boxes are those of the tilted page. */
    public List<TextLine> readTilted(BufferedImage image, double angle) {
        GreyImage grey = GreyImage.of(image);
        GreyImage level = grey.turned(-angle);
        Tilt tilt = new Tilt(angle, grey.width(), grey.height());
        return with(tesseract -> tesseract.read(level, false)).stream()
                .map(tilt::apply)
                .toList();
    }

    private <T> T with(Function<NativeTesseract, T> work) {
        NativeTesseract tesseract = take();
        try {
            return work.apply(tesseract);
        } finally {
            giveBack(tesseract);
        }
    }

    private NativeTesseract take() {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("Tesseract is closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return new NativeTesseract(data, languages);
    }

    private void giveBack(NativeTesseract tesseract) {
        synchronized (idle) {
            if (!closed) {
                idle.push(tesseract);
                return;
            }
        }
        tesseract.close();
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(NativeTesseract::close);
            idle.clear();
        }
    }
}
