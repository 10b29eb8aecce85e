package cn.kehui.submission;

import cn.kehui.base.Finding;
import cn.kehui.base.NotFound;
import cn.kehui.campaign.PaperDemand;
import cn.kehui.form.Form;
import cn.kehui.form.Forms;
import cn.kehui.obligation.Obligation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a draft is judged by: its form, its duty's demands, what is attached. */
@Component
class FilingCheck {
    private final Forms forms;
    private final AttachmentSql attachments;

    FilingCheck(Forms forms, AttachmentSql attachments) {
        this.forms = forms;
        this.attachments = attachments;
    }

    /** The form a duty asks for; null: documents only. */
    @Nullable Form form(Obligation obligation) {
        var id = obligation.form();
        return id == null ? null : forms.find(id).orElseThrow(() -> new NotFound(id));
    }

    List<PaperDemand> demands(Obligation obligation) {
        return attachments.demands(obligation.duty());
    }

    /** Everything there is to say of a draft, reasons given or not. */
    List<Finding> findings(Obligation obligation, Draft draft) {
        var findings = new ArrayList<Finding>();
        var form = form(obligation);
        if (form != null) {
            findings.addAll(FilingRules.findings(obligation, form, draft.answers()));
        }
        findings.addAll(
                AttachmentRules.findings(demands(obligation), attachments.of(obligation.id())));
        return List.copyOf(findings);
    }

    /** What a person has to put right or give a reason for. */
    List<Finding> open(Obligation obligation, Draft draft) {
        return FilingRules.open(findings(obligation, draft), draft.reasons());
    }
}
