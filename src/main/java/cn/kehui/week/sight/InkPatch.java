package cn.kehui.week.sight;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring places of a map that are all above a threshold.
 *
 * @param places x and y in turn
 * @param mean of the map over them
 */
record InkPatch(List<int[]> places, double mean) {

    /** All of a map. */
    static List<InkPatch> of(float[] map, int width, int height, float threshold) {
        var flood = new Flood(map, width, height, threshold);
        var blobs = new ArrayList<InkPatch>();
        for (int start = 0; start < map.length; start++) {
            if (!flood.seen[start] && map[start] > threshold) {
                blobs.add(flood.from(start));
            }
        }
        return blobs;
    }

    /** From one place to all that it is joined to. */
    private static final class Flood {
        private final float[] map;
        private final int width;
        private final int height;
        private final float threshold;
        private final boolean[] seen;
        private final int[] queue;
        private int end;

        Flood(float[] map, int width, int height, float threshold) {
            this.map = map;
            this.width = width;
            this.height = height;
            this.threshold = threshold;
            this.seen = new boolean[map.length];
            this.queue = new int[map.length];
        }

        InkPatch from(int start) {
            end = 0;
            reach(start);
            for (int at = 0; at < end; at++) {
                int x = queue[at] % width;
                int y = queue[at] / width;
                for (int down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down++) {
                    for (int right = Math.max(0, x - 1);
                            right <= Math.min(width - 1, x + 1);
                            right++) {
                        reach(down * width + right);
                    }
                }
            }
            return blob();
        }

        private void reach(int place) {
            if (!seen[place] && map[place] > threshold) {
                seen[place] = true;
                queue[end++] = place;
            }
        }

        private InkPatch blob() {
            var places = new ArrayList<int[]>(end);
            double sum = 0;
            for (int at = 0; at < end; at++) {
                places.add(new int[] {queue[at] % width, queue[at] / width});
                sum += map[queue[at]];
            }
            return new InkPatch(places, sum / end);
        }
    }
}
