package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Forms;
import java.util.List;
import org.springframework.stereotype.Service;

/** What there is to say of a version that was filed: the same as was said to who filed it. */
@Service
public class Checks {
    private final Forms forms;

    Checks(Forms forms) {
        this.forms = forms;
    }

    /** Under the definition that the version was filled under; what asks was given a reason. */
    public List<Finding> of(Obligation obligation, Submission submission) {
        var id = submission.form();
        var form = id == null ? null : forms.find(id).orElse(null);
        return form == null || submission.nature() != Submission.Nature.ANSWERS
                ? List.of()
                : FilingRules.findings(obligation, form, submission.answers());
    }
}
