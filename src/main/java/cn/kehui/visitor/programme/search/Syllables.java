package cn.kehui.visitor.programme.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Letters as the syllables that they are: haiyang is hai, yang. */
final class Syllables {
    private static final int LONGEST = 6;
    private static final int MOST = 60;

    /** As characters in use are read. */
    private static final Set<String> ALL = all();

    private Syllables() {}

    private static Set<String> all() {
        var all = new HashSet<String>();
        IntStream.rangeClosed(0x4E00, 0x9FA5).mapToObj(Pinyins::of).forEach(all::add);
        all.remove("");
        return all;
    }

    /** From the left, each as long as the rest can still be read; empty: it is no pinyin. */
    static List<String> of(String letters) {
        int length = letters.length();
        if (length > MOST) {
            return List.of();
        }
        // how long the syllable is that begins at a place from which all that follows can be read
        int[] taken = new int[length + 1];
        for (int at = length - 1; at >= 0; at--) {
            for (int size = Math.min(LONGEST, length - at); size > 0 && taken[at] == 0; size--) {
                boolean rest = at + size == length || taken[at + size] > 0;
                if (rest && ALL.contains(letters.substring(at, at + size))) {
                    taken[at] = size;
                }
            }
        }
        var parts = new ArrayList<String>();
        for (int at = 0; at < length && taken[at] > 0; at += taken[at]) {
            parts.add(letters.substring(at, at + taken[at]));
        }
        return length > 0 && taken[0] > 0 ? parts : List.of();
    }
}
