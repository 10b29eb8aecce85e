package cn.kehui.filing.cofiling;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.cofiling.CofilingAct.Rows;
import cn.kehui.sheet.form.Forms;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** What rows are called that were given. */
@Component
class CofilingWords {
    private final Forms forms;

    CofilingWords(Forms forms) {
        this.forms = forms;
    }

    Rows rows(Obligation obligation, Cofiling given, Collection<String> parts) {
        var id = obligation.form();
        var words =
                id == null
                        ? ""
                        : forms.find(id).map(form -> RowGroup.words(form, parts)).orElse("");
        return new Rows(obligation, given.unit(), given.name(), words);
    }
}
