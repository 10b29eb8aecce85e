package cn.kehui.ground.anchor;

import cn.kehui.ground.database.Database;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The journal held against what was written down of it outside the database: a chain that is whole
 * may have lost its end, or have been written anew from its first line.
 */
@Service
public class Anchoring {
    private static final int PAGE = 1000;

    private final Anchors anchors;
    private final Chain chain;
    private final TransactionTemplate apart;
    private final Clock clock;
    private volatile Chain.@Nullable End last;
    private volatile String trouble = "";

    Anchoring(
            Database database, Chain chain, PlatformTransactionManager transactions, Clock clock) {
        this.anchors = new Anchors(database.data());
        this.chain = chain;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Writes down where the journal ends, if it has grown: what is committed, and nothing else. */
    public void write() {
        var end = apart.execute(_ -> chain.end());
        if (end.line() > 0 && !end.equals(last)) {
            try {
                anchors.append(Anchor.of(clock.instant(), end.line(), end.hash()));
            } catch (UncheckedIOException e) {
                trouble = String.valueOf(e.getCause().getMessage());
                throw e;
            }
            trouble = "";
            last = end;
        }
    }

    /** Why the last one could not be written; empty: it was. */
    String trouble() {
        return trouble;
    }

    /** Gives up what no longer holds from that line on, and goes on from where it ends. */
    public void giveUp(long from) {
        anchors.append(new Anchor(clock.instant(), from, chain.end().hash(), true));
        last = null;
        write();
    }

    /**
     * What differs.
     *
     * @param from the first line that is not as it was written down
     * @param found what the page says of it
     */
    public record Difference(long from, Verified found) {}

    /** Empty: whatever was written down and still holds is in the journal. */
    public Optional<Difference> differs() {
        var walk = new Walk(chain.end().line(), chain.cutUpTo());
        var page = new ArrayList<Anchor>();
        anchors.holding(
                anchor -> {
                    page.add(anchor);
                    if (page.size() == PAGE) {
                        walk.compare(page);
                        page.clear();
                    }
                });
        walk.compare(page);
        return walk.difference();
    }

    /** Through the anchors, a page at a time: there may be half a million a year. */
    private final class Walk {
        private final long ends;
        private final long cut;
        private @Nullable Anchor rewritten;
        private @Nullable Anchor first;
        private @Nullable Anchor missing;

        /**
         * @param cut the last line that was taken out after its time: nothing is left to compare
         */
        Walk(long ends, long cut) {
            this.ends = ends;
            this.cut = cut;
        }

        void compare(List<Anchor> page) {
            var hashes = chain.hashes(page.stream().map(Anchor::line).toList());
            for (var anchor : page) {
                if (anchor.line() > ends) {
                    missing = missing == null || missing.line() < anchor.line() ? anchor : missing;
                    first = lower(first, anchor);
                } else if (anchor.line() > cut
                        && !anchor.hash().equals(hashes.get(anchor.line()))) {
                    rewritten = lower(rewritten, anchor);
                    first = lower(first, anchor);
                }
            }
        }

        private static Anchor lower(@Nullable Anchor one, Anchor other) {
            return one == null || other.line() < one.line() ? other : one;
        }

        Optional<Difference> difference() {
            if (rewritten != null) {
                return Optional.of(
                        new Difference(
                                first.line(),
                                new Verified.Rewritten(rewritten.line(), rewritten.at())));
            }
            if (missing != null) {
                return Optional.of(
                        new Difference(
                                first.line(),
                                new Verified.Shortened(missing.line(), ends, missing.at())));
            }
            return Optional.empty();
        }
    }
}
