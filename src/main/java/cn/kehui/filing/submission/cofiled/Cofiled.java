package cn.kehui.filing.submission.cofiled;

import cn.kehui.filing.cofiling.Lending;
import cn.kehui.filing.cofiling.Lent;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.LastYears.LastYear;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Form;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a table stands to a unit that was given rows of it. */
public sealed interface Cofiled {
    /**
     * It may write them.
     *
     * @param draft without what it need not see
     * @param findings what there is to say of its own rows, {@code open} what of that is to be done
     * @param last what was accepted the year before; null: there was no such campaign
     * @param remarks the reviewer's words on its own rows, by place
     */
    record Table(
            Lent lent,
            Form form,
            Draft draft,
            List<Finding> findings,
            List<Finding> open,
            @Nullable LastYear last,
            Map<String, String> remarks)
            implements Cofiled {}

    /** It may no more. */
    record Over(Lending.Over why) implements Cofiled {}
}
