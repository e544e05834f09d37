package io.docket.ocr.ppocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** One network of a single input (three planes of an image) and a single output; safe for use by several threads. */
final class Model implements AutoCloseable {
    private static final long STACK_BYTES = 64L << 20;

    private final OrtSession session;
    private final String input;

    private Model(OrtSession session) {
        this.session = session;
        this.input = session.getInputNames().iterator().next();
    }

    /**
     * Loads a network that lies on the class path. ONNX Runtime walks through the network recursively while it prepares it,
     * and overflows the stack that Java gives a thread by default, which ends the process without a word: so it is
     * prepared on a thread with a stack of its own.
     */
    static Model ofResource(String resource) {
        var loading = new FutureTask<>(() -> load(resource));
        new Thread(null, loading, "docket-model", STACK_BYTES).start();
        try {
            return loading.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("the network " + resource + " cannot be loaded", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading " + resource, interrupted);
        }
    }

    private static Model load(String resource) {
        try (InputStream stream = Model.class.getResourceAsStream(resource);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            // One thread: pages are read beside each other, which uses the cores better than parting one page's work.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            // Sizes differ from call to call, so remembered memory plans would only pile up.
            options.setMemoryPatternOptimization(false);
            return new Model(OrtEnvironment.getEnvironment().createSession(stream.readAllBytes(), options));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (OrtException failed) {
            throw new IllegalStateException("the network " + resource + " cannot be loaded", failed);
        }
    }

    Output run(float[] planes, int height, int width) {
        try (OnnxTensor tensor = tensor(planes, height, width);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            FloatBuffer buffer = output.getFloatBuffer();
            float[] values = new float[buffer.remaining()];
            buffer.get(values);
            long[] shape = output.getInfo().getShape();
            return new Output(values, (int) shape[shape.length - 1]);
        } catch (OrtException failed) {
            throw new IllegalStateException("the network failed", failed);
        }
    }

    /**
     * Gives back what memory earlier runs took, by a run on a black image of that size. At the end of each run it would cost
     * more than the run itself: fresh memory comes page by page.
     */
    void rest(int height, int width) {
        try (OrtSession.RunOptions shrinking = new OrtSession.RunOptions();
                OnnxTensor tensor = tensor(new float[3 * height * width], height, width)) {
            shrinking.addRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
            session.run(Map.of(input, tensor), shrinking).close();
        } catch (OrtException failed) {
            throw new IllegalStateException("the network failed", failed);
        }
    }

    private static OnnxTensor tensor(float[] planes, int height, int width) throws OrtException {
        return OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), FloatBuffer.wrap(planes), new long[] {1, 3, height, width});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException("the network cannot be released", failed);
        }
    }

    /** What a network answers, row after row. */
    record Output(float[] values, int columns) {
        int rows() {
            return values.length / columns;
        }
    }
}
