package cn.kehui.collection.visit;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.reading.Received;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One file of a collection as it stands now.
 *
 * @param number by which it is known; files stand in the order of their names
 * @param received what the sender wrote, which nothing changes
 * @param answers with the corrections, and with the rows that are left out
 * @param corrections by place
 * @param holds whether it holds the form, so that it makes a row of the table
 * @param counted whether its figures go into the totals
 */
public record Collected(
        int number,
        String name,
        Received received,
        Answers answers,
        Map<String, Correction> corrections,
        List<Said> findings,
        boolean holds,
        boolean counted) {

    /** Words typed by the clerk beside the sender's; of a whole row: that it is left out. */
    public record Correction(String typed, Instant at) {}

    /**
     * A finding and what a person said to it.
     *
     * @param reason why it may stand; empty: without a reason; null: nobody has confirmed it
     * @param counted whether the file's figures count: in a version that does not, there is nothing
     *     to put right
     */
    public record Said(Finding finding, @Nullable String reason, boolean counted) {
        /** Whether there still is something to do. */
        public boolean open() {
            return stops() || asks();
        }

        public boolean stops() {
            return counts() && finding.stops() && reason == null;
        }

        /**
         * Whether a word of the clerk settles it: what is asked, and of two lists whether both are
         * meant.
         */
        public boolean confirmable() {
            return finding.asks() || finding.key().equals("unit.twice-rows");
        }

        public boolean asks() {
            return counts() && finding.asks() && reason == null;
        }

        private boolean counts() {
            return counted || finding.key().startsWith("unit.twice");
        }
    }

    public boolean stops() {
        return findings.stream().anyMatch(Said::stops);
    }

    public boolean asks() {
        return findings.stream().anyMatch(Said::asks);
    }

    /** What is said of one place. */
    public List<Said> at(String place) {
        return findings.stream().filter(said -> said.finding().at().equals(place)).toList();
    }

    public boolean leftOut(int row) {
        return corrections.containsKey(RowPlace.whole(row));
    }

    /** The answers that count: without the rows that are left out. */
    public Answers now() {
        return new Answers(
                answers.unit(),
                answers.values(),
                kept().stream().map(row -> answers.rows().get(row)).toList());
    }

    /** The numbers, in the sender's file, of the rows of {@link #now}. */
    private List<Integer> kept() {
        return IntStream.range(0, answers.rows().size())
                .filter(row -> !leftOut(row))
                .boxed()
                .toList();
    }

    /** A place of the sender's file as a place of {@link #now}; null: in a row that is left out. */
    public @Nullable String placeNow(String sent) {
        return RowPlace.moved(sent, row -> kept().indexOf(row));
    }

    /** The other way round. */
    String placeSent(String now) {
        var kept = kept();
        var sent = RowPlace.moved(now, row -> row < kept.size() ? kept.get(row) : row);
        return sent == null ? now : sent;
    }

    Collected with(List<Said> said, boolean counts) {
        return new Collected(
                number, name, received, answers, corrections, List.copyOf(said), holds, counts);
    }

    /** Whether it has a row for each of several units, each of which is a file of its own. */
    public boolean byUnit() {
        return received.byUnit();
    }

    /** Whether all that it has of units is a file of its own, and nothing was passed over. */
    public boolean unfolded() {
        return byUnit() && received.reading().stream().noneMatch(Finding::stops);
    }
}
