package cn.kehui.week.sight;

import cn.kehui.ground.base.Texts;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.tensorflowlite.BuiltinOpResolver;
import org.bytedeco.tensorflowlite.FlatBufferModel;
import org.bytedeco.tensorflowlite.Interpreter;
import org.bytedeco.tensorflowlite.InterpreterBuilder;

/** Finds heads that look this way. Knows where they are, and nothing of whose they are. */
final class HeadFinder implements AutoCloseable {
    private static final String MODEL = "/models/face_detection_full_range.tflite";

    /** What the model looks at, in pixels. */
    private static final int SIDE = 192;

    /** Its places: 48 across and down, 4 pixels apart, 16 numbers for each. */
    private static final int PLACES = 48;

    private static final int APART = 4;
    private static final int NUMBERS = 16;
    private static final double SURE = .7;

    /** From large heads to small ones, by the longer side at which the picture is looked at. */
    private static final int[] LONGER = {192, 450, 900, 1_600, 2_600};

    private static final int STRIDE = 144;

    /** So many times larger than it is a picture is looked at for small heads. */
    private static final double MOST_LARGER = 1.7;

    /** Pixels of the picture: what is smaller has no features. */
    private static final double LEAST = 12;

    /** A box so close to the inner edge of a part is cut off there; the next part has it whole. */
    private static final double CUT = 2;

    private final BytePointer bytes;
    private final FlatBufferModel model;
    private final Interpreter interpreter;

    private HeadFinder(BytePointer bytes, FlatBufferModel model, Interpreter interpreter) {
        this.bytes = bytes;
        this.model = model;
        this.interpreter = interpreter;
    }

    static HeadFinder loaded() throws Blind {
        try (var in = HeadFinder.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new FileNotFoundException(MODEL);
            }
            // natives go where all that a job lays on disk goes
            System.setProperty(
                    "org.bytedeco.javacpp.cachedir", System.getProperty("java.io.tmpdir"));
            var bytes = new BytePointer(in.readAllBytes());
            var model = FlatBufferModel.BuildFromBuffer(bytes, bytes.limit());
            var interpreter = new Interpreter((Pointer) null);
            try (var operations = new BuiltinOpResolver();
                    var builder = new InterpreterBuilder(model, operations)) {
                builder.SetNumThreads(1);
                builder.apply(interpreter);
            }
            interpreter.AllocateTensors();
            return new HeadFinder(bytes, model, interpreter);
        } catch (IOException | LinkageError | RuntimeException e) {
            throw new Blind(Texts.say("sight.uncounted"), e);
        }
    }

    /**
     * @param enough after which it is not looked closer
     */
    List<SeenHead> heads(Pixels picture, int enough) {
        var heads = new ArrayList<SeenHead>();
        for (int longer : LONGER) {
            double by = (double) longer / picture.longer();
            if (by > MOST_LARGER && longer > LONGER[1] || heads.size() >= enough) {
                break;
            }
            var found = new ArrayList<>(heads);
            parts(picture.scaled(by), by, found);
            heads.clear();
            heads.addAll(SeenOnce.without(found));
        }
        return heads;
    }

    private void parts(Pixels scaled, double by, List<SeenHead> found) {
        for (int top = 0; top == 0 || top + SIDE - STRIDE < scaled.height; top += STRIDE) {
            for (int left = 0; left == 0 || left + SIDE - STRIDE < scaled.width; left += STRIDE) {
                looked(new Part(scaled, left, top, by), found);
            }
        }
    }

    /** What is looked at at once. */
    private record Part(Pixels of, int left, int top, double by) {}

    private void looked(Part part, List<SeenHead> found) {
        interpreter.typed_input_tensor_float(0).put(values(part), 0, SIDE * SIDE * 3);
        interpreter.Invoke();
        var boxes = numbers(interpreter.typed_output_tensor_float(0), PLACES * PLACES * NUMBERS);
        var likely = numbers(interpreter.typed_output_tensor_float(1), PLACES * PLACES);
        for (int i = 0; i < likely.length; i++) {
            double sure = 1 / (1 + Math.exp(-likely[i]));
            if (sure >= SURE) {
                double x = boxes[i * NUMBERS] + (i % PLACES + .5) * APART;
                double y = boxes[i * NUMBERS + 1] + (i / PLACES + .5) * APART;
                var box = new Box(x, y, boxes[i * NUMBERS + 2] / 2.0, boxes[i * NUMBERS + 3] / 2.0);
                if (!box.cut(part) && 2 * box.across >= LEAST * part.by) {
                    found.add(box.head(part, sure));
                }
            }
        }
    }

    private static float[] numbers(FloatPointer from, int count) {
        var numbers = new float[count];
        from.get(numbers);
        return numbers;
    }

    /** −1 to 1; beyond the picture black. */
    private static float[] values(Part part) {
        var values = new float[SIDE * SIDE * 3];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                boolean on = part.left + x < part.of.width && part.top + y < part.of.height;
                int colour = on ? part.of.at(part.left + x, part.top + y) : 0;
                int at = (y * SIDE + x) * 3;
                values[at] = (colour >> 16 & 0xFF) / 127.5f - 1;
                values[at + 1] = (colour >> 8 & 0xFF) / 127.5f - 1;
                values[at + 2] = (colour & 0xFF) / 127.5f - 1;
            }
        }
        return values;
    }

    /** Middle, and half of its width and height, in a part. */
    private record Box(double x, double y, double across, double down) {
        boolean cut(Part part) {
            return part.left > 0 && x - across < CUT
                    || part.top > 0 && y - down < CUT
                    || part.left + SIDE < part.of.width && x + across > SIDE - CUT
                    || part.top + SIDE < part.of.height && y + down > SIDE - CUT;
        }

        SeenHead head(Part part, double sure) {
            return new SeenHead(
                    (int) Math.round((part.left + x - across) / part.by),
                    (int) Math.round((part.top + y - down) / part.by),
                    (int) Math.round(2 * across / part.by),
                    (int) Math.round(2 * down / part.by),
                    sure);
        }
    }

    @Override
    public void close() {
        interpreter.close();
        model.close();
        bytes.close();
    }
}
