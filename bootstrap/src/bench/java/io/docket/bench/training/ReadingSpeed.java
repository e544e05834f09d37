package io.docket.bench.training;

import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.image.ImageLimits;
import io.docket.ocr.recognition.PageRecogniser;
import io.docket.ocr.recognition.PageRecognisers;
import io.docket.ocr.recognition.RecognitionOptions;
import io.docket.ocr.tesseract.TesseractEngine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Seconds for the images of receipts, by Docket's reader and by Tesseract alone, one after the other on the same image. */
record ReadingSpeed(List<Double> docket, List<Double> tesseract) {
    static ReadingSpeed of(List<Path> files) throws IOException {
        var images = new ImageFiles(ImageLimits.STANDARD);
        var docket = new ArrayList<Double>();
        var tesseract = new ArrayList<Double>();
        RecognitionOptions options = RecognitionOptions.standard();
        try (PageRecogniser ours = PageRecognisers.standard(options);
                var theirs = TesseractEngine.load(options.languages(), options.dataFolder())) {
            ours.recognise(0, images.read(files.get(0), 0));
            for (Path file : files) {
                BufferedImage image = images.read(file, 0);
                docket.add(seconds(() -> ours.recognise(0, image)));
                tesseract.add(seconds(() -> theirs.read(image)));
            }
        }
        return new ReadingSpeed(docket, tesseract);
    }

    private static double seconds(Runnable reading) {
        long start = System.nanoTime();
        reading.run();
        return (System.nanoTime() - start) / 1e9;
    }

    static double median(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElse(0.0);
    }
}
