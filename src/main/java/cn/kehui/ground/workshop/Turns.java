package cn.kehui.ground.workshop;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What waits to be read: people take turns, and of one person's files the first comes first. Not
 * safe for many threads; whoever uses it holds a lock.
 *
 * @param <T> what waits
 */
final class Turns<T> {
    private final int readers;
    private final int mostOfOne;
    private final int mostOfAll;
    private final Map<Whose, ArrayDeque<T>> waiting = new LinkedHashMap<>();
    private final Map<Whose, Integer> going = new HashMap<>();
    private int all;

    /**
     * @param readers that one person may occupy; who occupies none is served also beyond them
     */
    Turns(int readers, int mostOfOne, int mostOfAll) {
        this.readers = readers;
        this.mostOfOne = mostOfOne;
        this.mostOfAll = mostOfAll;
    }

    /**
     * @return false if so many wait already that one more is refused
     */
    boolean add(Whose whose, T one) {
        var own = waiting.get(whose);
        if (all >= mostOfAll || own != null && own.size() >= mostOfOne) {
            return false;
        }
        waiting.computeIfAbsent(whose, _ -> new ArrayDeque<>()).add(one);
        all++;
        return true;
    }

    /** One that is to go now; who asks says {@link #done} when it has ended. */
    Optional<Turn<T>> next() {
        boolean free = occupied() < readers;
        for (var whose : waiting.keySet()) {
            if (free || !going.containsKey(whose)) {
                return Optional.of(take(whose));
            }
        }
        return Optional.empty();
    }

    /** One whose turn it is. */
    record Turn<T>(Whose whose, T one) {}

    private Turn<T> take(Whose whose) {
        // to the end of the row, if more of theirs waits
        var own = waiting.remove(whose);
        var one = own.remove();
        if (!own.isEmpty()) {
            waiting.put(whose, own);
        }
        all--;
        going.merge(whose, 1, Integer::sum);
        return new Turn<>(whose, one);
    }

    void done(Whose whose) {
        going.computeIfPresent(whose, (_, count) -> count == 1 ? null : count - 1);
    }

    /** Takes out what no longer waits for an answer. */
    boolean remove(Whose whose, T one) {
        var own = waiting.get(whose);
        if (own == null || !own.remove(one)) {
            return false;
        }
        all--;
        if (own.isEmpty()) {
            waiting.remove(whose);
        }
        return true;
    }

    /** Takes out all that wait. */
    List<T> drain() {
        var drained = waiting.values().stream().flatMap(ArrayDeque::stream).toList();
        waiting.clear();
        all = 0;
        return drained;
    }

    /** Whether something of theirs is being read, or waits to be. */
    boolean knows(Whose whose) {
        return going.containsKey(whose) || waiting.containsKey(whose);
    }

    int occupied() {
        return going.values().stream().mapToInt(Integer::intValue).sum();
    }

    int waiting() {
        return all;
    }
}
