package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Moved;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.filing.cofiling.Cofilings;
import cn.kehui.filing.cofiling.RowGroup;
import cn.kehui.sheet.form.Forms;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A table that comes back with a remark on rows that another unit wrote comes back to that unit,
 * too; in the same transaction.
 */
@Component
class CofiledReturns {
    private final Obligations obligations;
    private final Steps steps;
    private final DraftSql drafts;
    private final Forms forms;
    private final Cofilings cofilings;

    CofiledReturns(
            Obligations obligations,
            Steps steps,
            SubmissionSql.Filing sql,
            Forms forms,
            Cofilings cofilings) {
        this.obligations = obligations;
        this.steps = steps;
        this.drafts = sql.drafts();
        this.forms = forms;
        this.cofilings = cofilings;
    }

    @EventListener
    void returned(Moved.AtOnce moved) {
        for (var one : moved.acts()) {
            if (one.move() == Move.RETURN) {
                var obligation = obligations.obligation(one.by(), one.obligation());
                cofilings.returned(one.by(), obligation, touched(obligation));
            }
        }
    }

    /** The parts in which something was remarked. Nobody writes between 报送 and 退回. */
    private Set<String> touched(Obligation obligation) {
        var step = steps.last(obligation).orElseThrow();
        var id = obligation.form();
        var form = id == null ? null : forms.find(id).orElse(null);
        var draft = drafts.one(obligation).orElse(null);
        return form == null || draft == null
                ? Set.of()
                : step.remarks().keySet().stream()
                        .map(place -> RowGroup.at(form, place, draft.hands().rows()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }
}
