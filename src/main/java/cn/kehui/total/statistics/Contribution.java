package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.ground.org.UnitId;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one obligation gives to a total.
 *
 * @param name of the unit
 * @param at the node of the tree at which it stands: its unit's id, or its region's code
 * @param counted the version that counts; null: there is none
 */
public record Contribution(
        ObligationId obligation,
        UnitId unit,
        String name,
        String at,
        State state,
        @Nullable Counted counted) {

    /**
     * @param version of its obligation, from 1
     * @param cells by field; nothing where there is nothing to report, or it does not apply
     */
    public record Counted(
            SubmissionId submission, int version, Nature nature, Map<String, Cell> cells) {
        public Counted {
            cells = Collections.unmodifiableMap(cells); // read by the ten thousand, written by one
        }
    }

    /** The same with another version. */
    Contribution with(Counted other) {
        return new Contribution(obligation, unit, name, at, state, other);
    }

    /** The figure of a field; null: there is none, as nothing that counts holds it. */
    public @Nullable Cell cell(String field) {
        return counted == null ? null : counted.cells().get(field);
    }
}
