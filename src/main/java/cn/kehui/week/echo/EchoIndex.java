package cn.kehui.week.echo;

import cn.kehui.week.likeness.Sketch;
import cn.kehui.week.likeness.SketchIndex;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The hashes of all photographs in the memory of this process, as far as anybody asked: what came
 * since is read when it is asked again. The first are in tables; those behind are gone through.
 */
@Component
class EchoIndex {
    /** Bits in which hashes may differ. */
    private static final int NEAR = 92;

    /** So many at least are gone through before tables are built anew. */
    private static final int TAIL = 20_000;

    private static final int SOME = 5_000;
    private static final int LONGS = SketchIndex.WINDOWS * SketchIndex.LONGS;

    private final SketchSql sql;
    private final int tail;
    private final List<Long> numbers = new ArrayList<>();
    private final Set<Long> gone = new HashSet<>();
    private long[] hashes = new long[0];
    private int indexed;
    private @Nullable SketchIndex index;

    @Autowired
    EchoIndex(SketchSql sql) {
        this(sql, TAIL);
    }

    EchoIndex(SketchSql sql, int tail) {
        this.sql = sql;
        this.tail = tail;
    }

    /** Numbers of those that may be the same picture, the nearest first. */
    synchronized List<Long> near(Sketch sketch, int most) {
        refresh();
        var near = new ArrayList<SketchIndex.Near>();
        if (index != null) {
            near.addAll(index.near(sketch, NEAR));
        }
        near.addAll(
                SketchIndex.scan(
                        hashes, new SketchIndex.Range(indexed, numbers.size()), sketch, NEAR));
        return near.stream()
                .sorted(Comparator.comparingInt(SketchIndex.Near::distance))
                .map(one -> numbers.get(one.picture()))
                .filter(one -> !gone.contains(one))
                .limit(most)
                .toList();
    }

    /** They were taken out: they take no place among the nearest any more. */
    synchronized void forget(Collection<Long> taken) {
        gone.addAll(taken);
    }

    private void refresh() {
        List<SketchSql.Hashed> more;
        do {
            more = sql.hashes(numbers.isEmpty() ? 0 : numbers.getLast(), SOME);
            more.forEach(this::add);
        } while (more.size() == SOME);
        if (numbers.size() - indexed > Math.max(tail, indexed / 4)) {
            indexed = numbers.size();
            index = new SketchIndex(Arrays.copyOf(hashes, indexed * LONGS));
        }
    }

    private void add(SketchSql.Hashed one) {
        int at = numbers.size() * LONGS;
        if (hashes.length < at + LONGS) {
            hashes = Arrays.copyOf(hashes, Math.max(at + LONGS, hashes.length * 3 / 2));
        }
        ByteBuffer.wrap(one.hashes()).asLongBuffer().get(hashes, at, LONGS);
        numbers.add(one.number());
    }
}
