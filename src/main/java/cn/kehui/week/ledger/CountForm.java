package cn.kehui.week.ledger;

import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import org.springframework.stereotype.Component;

/** What is asked when people were counted: {@code records/count}. */
@Component
public class CountForm {
    private final Form form;

    CountForm(Forms forms) {
        form = forms.find(new FormId("count", "2025")).orElseThrow();
    }

    /** The question that asks for it: its words, its unit, and above what it is unlikely. */
    public Field field(Counted what) {
        return form.field(what.field());
    }
}
