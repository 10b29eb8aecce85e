package cn.kehui.week.sight;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import cn.kehui.ground.base.Texts;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;

/** The two models that find and read text: one thread each, on this machine alone. */
final class Models implements AutoCloseable {
    private static final String FINDS = "/models/ch_PP-OCRv4_det_infer.onnx";
    private static final String READS = "/models/ch_PP-OCRv4_rec_infer.onnx";

    private final OrtEnvironment runtime;
    private final OrtSession finds;
    private final OrtSession reads;

    private Models(OrtEnvironment runtime, OrtSession finds, OrtSession reads) {
        this.runtime = runtime;
        this.finds = finds;
        this.reads = reads;
    }

    static Models loaded() throws Blind {
        try {
            var runtime = OrtEnvironment.getEnvironment("kehui");
            return new Models(runtime, session(runtime, FINDS), session(runtime, READS));
        } catch (OrtException | IOException | LinkageError | RuntimeException e) {
            throw new Blind(Texts.say("sight.blind"), e);
        }
    }

    private static OrtSession session(OrtEnvironment runtime, String model)
            throws OrtException, IOException {
        try (var in = Models.class.getResourceAsStream(model);
                var options = new OrtSession.SessionOptions()) {
            if (in == null) {
                throw new FileNotFoundException(model);
            }
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // what was needed for a large picture is given back, not kept
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return runtime.createSession(in.readAllBytes(), options);
        }
    }

    /**
     * What a model makes of three planes.
     *
     * @param values red, green and blue planes, row after row
     */
    private Output asked(OrtSession session, float[] values, int width, int height) {
        long[] shape = {1, 3, height, width};
        try (var input = OnnxTensor.createTensor(runtime, FloatBuffer.wrap(values), shape);
                var result =
                        session.run(Map.of(session.getInputNames().iterator().next(), input))) {
            var output = (OnnxTensor) result.get(0);
            var buffer = output.getFloatBuffer();
            var all = new float[buffer.remaining()];
            buffer.get(all);
            return new Output(all, output.getInfo().getShape());
        } catch (OrtException e) {
            throw new IllegalStateException("a model failed: " + e.getCode(), e);
        }
    }

    /** What came out, and its shape. */
    record Output(float[] values, long[] shape) {}

    /** How likely each place is the inner part of a line. */
    float[] found(float[] values, int width, int height) {
        return asked(finds, values, width, height).values();
    }

    /**
     * For each step along a line, how likely each character is; their count is the last number of
     * the shape.
     */
    Output read(float[] values, int width, int height) {
        return asked(reads, values, width, height);
    }

    @Override
    public void close() {
        try {
            finds.close();
            reads.close();
        } catch (OrtException e) {
            throw new IllegalStateException("a model cannot be closed", e);
        }
    }
}
