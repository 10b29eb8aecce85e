package cn.kehui.week.photo.file;

import java.nio.ByteBuffer;

/** The steps to which a JPEG rounds the frequencies of its light (table 0 of its DQT). */
final class StepTable {
    private static final int TABLE = 0xDB;
    private static final int SCAN = 0xDA;
    private static final int SIZE = 64;

    /** Where each of the 64 stands, row by row. */
    private static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27,
        20, 13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
        58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
    };

    private StepTable() {}

    /**
     * Row by row; empty: it says none.
     *
     * @throws IndexOutOfBoundsException where the file ends before
     */
    static int[] first(ByteBuffer jpeg) {
        int at = 2;
        while ((jpeg.get(at) & 0xFF) == 0xFF && (jpeg.get(at + 1) & 0xFF) != SCAN) {
            int length = Short.toUnsignedInt(jpeg.getShort(at + 2));
            if ((jpeg.get(at + 1) & 0xFF) == TABLE) {
                var steps = in(jpeg, at + 4, at + 2 + length);
                if (steps.length > 0) {
                    return steps;
                }
            }
            if (length < 2) {
                return new int[0];
            }
            at += 2 + length;
        }
        return new int[0];
    }

    /** Of one segment, which may hold several tables. */
    private static int[] in(ByteBuffer jpeg, int from, int to) {
        int at = from;
        while (at < to) {
            int head = jpeg.get(at) & 0xFF;
            int wide = head >> 4 == 0 ? 1 : 2;
            if ((head & 0xF) == 0) {
                var steps = new int[SIZE];
                for (int i = 0; i < SIZE; i++) {
                    int place = at + 1 + i * wide;
                    steps[ZIGZAG[i]] =
                            wide == 1
                                    ? jpeg.get(place) & 0xFF
                                    : Short.toUnsignedInt(jpeg.getShort(place));
                }
                return steps;
            }
            at += 1 + SIZE * wide;
        }
        return new int[0];
    }
}
