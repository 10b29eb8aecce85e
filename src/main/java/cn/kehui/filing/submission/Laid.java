package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.List;

/**
 * A form laid over what its unit has written.
 *
 * @param same whether it is what was looked at, {@code seen} its version
 */
record Laid(Pressing.At at, FilingRules.Press press, Hand hand, boolean same, long seen) {
    Obligation obligation() {
        return at.obligation();
    }

    Draft draft() {
        return press.draft();
    }

    boolean writable() {
        return Move.FILE.from(obligation().state()).isPresent();
    }

    List<Finding> open() {
        return FilingRules.open(press.findings(), draft().reasons());
    }

    Filing decided() {
        return FilingRules.decide(obligation(), press, hand.at());
    }

    CofiledChange change() {
        return new CofiledChange(obligation(), at.measure().form(), at.begun(), draft());
    }

    MailedMany.Foreseen foreseen() {
        var filing = decided();
        boolean open = filing instanceof Filing.Filed || filing instanceof Filing.Unfinished;
        return new MailedMany.Foreseen(
                seen, gives(), open ? open() : List.of(), open ? null : filing);
    }

    /** Rows are those of the file, so that one that stands otherwise gives way as a whole. */
    private int gives() {
        var before = at.begun().answers();
        var after = draft().answers();
        var places = new ArrayList<>(before.values().keySet());
        for (int row = 0; row < before.rows().size(); row++) {
            for (var field : before.rows().get(row).keySet()) {
                places.add(new RowPlace(row, field).toString());
            }
        }
        return (int)
                places.stream()
                        .filter(place -> !before.at(place).isBlank())
                        .filter(place -> !before.at(place).equals(after.at(place)))
                        .count();
    }
}
