package io.docket.ocr.tesseract;

import io.docket.domain.document.TextLine;
import io.docket.ocr.image.GreyImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/** One instance of Tesseract with its languages loaded; for one thread at a time. */
final class NativeTesseract implements AutoCloseable {
    private static final int RESOLUTION = 200;
    /** Where Tesseract writes its remarks on single pages, which would fill a server's log. */
    private static final String REMARKS = System.getProperty("os.name").startsWith("Windows") ? "nul" : "/dev/null";

    private final TessBaseAPI api = new TessBaseAPI();

    NativeTesseract(Path data, List<String> languages) {
        api.SetVariable("debug_file", REMARKS);
        leptonica.setMsgSeverity(leptonica.L_SEVERITY_NONE);
        if (api.Init(data.toString(), String.join("+", languages), tesseract.OEM_LSTM_ONLY) != 0) {
            api.close();
            throw new IllegalStateException("Tesseract cannot load its languages from " + data);
        }
    }

    List<TextLine> read(GreyImage image, boolean singleLine) {
        api.SetPageSegMode(singleLine ? tesseract.PSM_SINGLE_LINE : tesseract.PSM_AUTO);
        try (BytePointer pixels = new BytePointer(image.pixels())) {
            api.SetImage(pixels, image.width(), image.height(), 1, image.width());
            api.SetSourceResolution(RESOLUTION);
            return words();
        } finally {
            api.Clear();
        }
    }

    private List<TextLine> words() {
        if (api.Recognize(null) != 0) {
            throw new IllegalStateException("Tesseract failed to read an image");
        }
        BytePointer table = api.GetTSVText(0);
        if (table == null) {
            return List.of();
        }
        try {
            return WordTable.parse(table.getString(StandardCharsets.UTF_8));
        } finally {
            tesseract.TessDeleteText(table);
        }
    }

    @Override
    public void close() {
        api.End();
        api.close();
    }
}
