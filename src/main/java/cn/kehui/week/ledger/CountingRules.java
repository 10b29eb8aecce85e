package cn.kehui.week.ledger;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Typed;
import cn.kehui.sheet.form.Value;
import cn.kehui.week.activity.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a count may be kept as it was typed. */
final class CountingRules {
    /** Characters of what is said with a count. */
    static final int WORDS = 200;

    /** Entries of one activity, those that were replaced too. */
    static final int MOST = 500;

    static final String QUANTITY = "quantity";
    static final String GRADE = "grade";
    static final String SESSION = "session";
    static final String SOURCE = "source";
    static final String WHY = "why";

    private CountingRules() {}

    /** What was counted before, and the sessions that there are. */
    record There(ActivityCounts counts, List<Session> sessions) {}

    /** What was read of it; {@code quantity} empty: it strikes another out, or is not read. */
    record Read(OptionalLong quantity, List<Finding> findings) {
        List<Finding> stops() {
            return findings.stream().filter(Finding::stops).toList();
        }

        List<Finding> asks() {
            return findings.stream().filter(Finding::asks).toList();
        }

        /** What is asked, with its figures. */
        String token() {
            return asks().stream()
                    .map(one -> one.key() + one.args())
                    .collect(Collectors.joining("\n"));
        }
    }

    static Read read(Field asked, CountTyped typed, There there) {
        var findings = new ArrayList<Finding>();
        words(typed, findings);
        var right = typed.replaces();
        if (right != null && right.strikes()) {
            return new Read(OptionalLong.empty(), findings);
        }
        var grade = typed.grade();
        if (grade == null) {
            findings.add(Finding.stops(GRADE, "ledger.no-grade"));
        } else if (!grade.fits(typed.what())) {
            findings.add(Finding.stops(GRADE, "ledger.unfit", grade.label(), asked.label()));
        }
        if (grade == CountGrade.PLATFORM && typed.source().isBlank()) {
            findings.add(Finding.stops(SOURCE, "ledger.no-platform"));
        }
        if (!typed.session().isEmpty() && session(typed, there) == null) {
            findings.add(Finding.stops(SESSION, "ledger.no-session"));
        }
        if (there.counts().all().size() >= MOST) {
            findings.add(Finding.stops(QUANTITY, "ledger.most", MOST));
        }
        var quantity = quantity(asked, typed, findings);
        if (quantity.isPresent()) {
            beside(asked, typed, there, findings);
            crowded(typed, quantity.getAsLong(), there, findings);
        }
        return new Read(quantity, findings);
    }

    private static void words(CountTyped typed, List<Finding> findings) {
        var right = typed.replaces();
        if (right != null && right.why().isBlank()) {
            findings.add(Finding.stops(WHY, "ledger.no-why"));
        }
        if (right != null && Typed.length(right.why()) > WORDS) {
            findings.add(Finding.stops(WHY, "ledger.long", WORDS));
        }
        if (Typed.length(typed.source()) > WORDS) {
            findings.add(Finding.stops(SOURCE, "ledger.long", WORDS));
        }
    }

    private static OptionalLong quantity(Field asked, CountTyped typed, List<Finding> findings) {
        var reading = Reading.of(asked, typed.quantity());
        if (reading.value() instanceof Value.Whole(long number)) {
            reading.findings().forEach(one -> findings.add(one.at(QUANTITY)));
            return OptionalLong.of(number);
        }
        var stops = reading.findings().stream().filter(Finding::stops).toList();
        stops.forEach(one -> findings.add(one.at(QUANTITY)));
        if (stops.isEmpty()) {
            findings.add(Finding.stops(QUANTITY, "ledger.no-number"));
        }
        return OptionalLong.empty();
    }

    /** The same people counted in two ways are not twice as many. */
    private static void beside(Field asked, CountTyped typed, There there, List<Finding> findings) {
        var right = typed.replaces();
        for (var one : there.counts().beside(typed.what(), typed.session())) {
            if (right == null || !one.id().equals(right.entry())) {
                findings.add(
                        Finding.asks(
                                QUANTITY,
                                "ledger.beside",
                                one.by().name(),
                                Moments.recent(one.by().at()),
                                asked.label(),
                                Objects.requireNonNull(one.quantity(), "it stands"),
                                one.grade().label()));
            }
        }
    }

    /** More than the hall holds. */
    private static void crowded(
            CountTyped typed, long quantity, There there, List<Finding> findings) {
        var session = session(typed, there);
        boolean hall = typed.what() == Counted.ON_SITE && session != null;
        if (hall && session.capacity() != null && quantity > session.capacity()) {
            findings.add(Finding.asks(QUANTITY, "ledger.crowded", quantity, session.capacity()));
        }
    }

    private static @Nullable Session session(CountTyped typed, There there) {
        return there.sessions().stream()
                .filter(one -> one.key().equals(typed.session()))
                .findFirst()
                .orElse(null);
    }
}
