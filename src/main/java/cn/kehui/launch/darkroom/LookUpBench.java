package cn.kehui.launch.darkroom;

import cn.kehui.launch.bench.Figure;
import cn.kehui.week.likeness.Colours;
import cn.kehui.week.likeness.Plane;
import cn.kehui.week.likeness.Sketch;
import cn.kehui.week.likeness.SketchIndex;
import java.util.ArrayList;
import java.util.Random;
import java.util.function.Consumer;

/**
 * How long one picture is looked up among many: kept hashes of pictures that never were, and
 * pictures that are as far from one of them as edits are.
 */
public final class LookUpBench {
    private static final int BITS = 256;

    /** In which hashes of the same picture differ: half of the edits in fewer, some in twice it. */
    private static final double OFF = 30;

    private static final int MOST = 81;
    private static final int SCANS = 4;

    private final Consumer<Figure> figures;

    public LookUpBench(Consumer<Figure> figures) {
        this.figures = figures;
    }

    /**
     * @param pictures kept, each with {@code SketchIndex.WINDOWS} hashes
     */
    public void run(int pictures, int looks) {
        var chance = new Random(42);
        var hashes = new long[pictures * SketchIndex.WINDOWS * 4];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = chance.nextLong();
        }
        var index = new SketchIndex(hashes);
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        double scan = Cpu.seconds(SCANS, () -> index.scanned(near(hashes, chance, 0), MOST)) * 1000;
        figures.accept(
                new Figure(
                        "memory of an index of " + pictures + " pictures",
                        used / 1e6,
                        "MB",
                        hashes.length * 8 / 1e6,
                        "their hashes alone"));
        looks(index, hashes, looks, scan);
    }

    private void looks(SketchIndex index, long[] hashes, int looks, double scan) {
        for (boolean wide : new boolean[] {false, true}) {
            var chance = new Random(7);
            var millis = new ArrayList<Double>();
            int found = 0;
            int runs = wide ? Math.max(20, looks / 5) : looks;
            for (int i = 0; i < runs; i++) {
                int picture = chance.nextInt(hashes.length / SketchIndex.WINDOWS / 4);
                var sketch = near(hashes, chance, picture);
                long from = Cpu.thread();
                var near = index.nearest(sketch, wide, MOST);
                millis.add((Cpu.thread() - from) / 1e6);
                found += near.picture() == picture ? 1 : 0;
            }
            // the first ones are slow: nothing is compiled yet
            millis.subList(0, runs / 10).clear();
            millis.sort(null);
            var how = wide ? "widely" : "quickly";
            figures.accept(
                    new Figure(
                            "one picture looked up " + how + ", p99",
                            millis.get((int) (millis.size() * 0.99)),
                            "ms",
                            scan,
                            "a full scan"));
            figures.accept(
                    new Figure(
                            "found " + how + ", of what a full scan finds",
                            100.0 * found / runs,
                            "%",
                            100,
                            "a full scan"));
        }
    }

    /** Its first variant is one of the picture's windows, changed. */
    private static Sketch near(long[] hashes, Random chance, int picture) {
        var variants = chance.longs(14 * 4).toArray();
        int window = (picture * SketchIndex.WINDOWS + chance.nextInt(SketchIndex.WINDOWS)) * 4;
        System.arraycopy(hashes, window, variants, 0, 4);
        int bits = (int) Math.min(MOST, Math.abs(chance.nextGaussian()) * OFF);
        chance.ints(0, BITS)
                .distinct()
                .limit(bits)
                .forEach(bit -> variants[bit / Long.SIZE] ^= 1L << bit);
        var plane = new Plane(1, 1, new byte[1]);
        return new Sketch(
                new long[0],
                variants,
                new Colours(plane, plane, plane, 1, 1),
                new double[] {0, 0, 1, 1});
    }
}
