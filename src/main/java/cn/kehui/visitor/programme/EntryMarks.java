package cn.kehui.visitor.programme;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which entries have one value: a number for each while they are few, a bit for each of all entries
 * once that is less. Numbers are taken in growing order.
 */
final class EntryMarks {
    private static final int FEW = 2;

    private final int of;
    private int[] numbers = new int[FEW];
    private int count;
    private BitSet bits = new BitSet(0);

    /**
     * @param of how many entries there are
     */
    EntryMarks(int of) {
        this.of = of;
    }

    void add(int number) {
        if (dense()) {
            bits.set(number);
            return;
        }
        if (count > 0 && numbers[count - 1] == number) {
            return;
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
        if (dense()) {
            bits = new BitSet(of);
            Arrays.stream(numbers, 0, count).forEach(bits::set);
            numbers = new int[0];
        }
    }

    private boolean dense() {
        return count * (long) Integer.SIZE >= of;
    }

    /** Leaves of a set what has the value. */
    void narrow(BitSet found) {
        if (dense()) {
            found.and(bits);
            return;
        }
        var both = new BitSet(of);
        Arrays.stream(numbers, 0, count).filter(found::get).forEach(both::set);
        found.and(both);
    }
}
