package cn.kehui.sheet.table;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import java.util.List;

/**
 * One unit's form on its way into the joined table.
 *
 * @param unit as the table shows it
 * @param counted whether it goes into the totals; if not, its findings say why
 * @param source the file it came from
 * @param findings at places of {@code answers}
 */
public record JoinedRow(
        String unit, Answers answers, boolean counted, String source, List<Finding> findings) {
    public JoinedRow {
        findings = List.copyOf(findings);
    }
}
