package io.docket.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PpOcrLoadingTest {
    /** A stack that overflows in native code ends the whole process, without an exception. */
    @Test
    void networksAreLoadedHoweverSmallTheCallersStackIs() throws Exception {
        var loading = new FutureTask<>(() -> {
            PpOcrEngine.load().close();
            return true;
        });
        new Thread(null, loading, "small-stack", 256L << 10).start();
        assertTrue(loading.get(2, TimeUnit.MINUTES));
    }
}
