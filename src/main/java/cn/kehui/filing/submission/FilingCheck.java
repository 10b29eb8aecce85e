package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.scan.Verdict;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a draft is judged by: its form, its duty's demands, what is attached. */
@Component
class FilingCheck {
    private final Forms forms;
    private final AttachmentSql attachments;

    private final Scans scans;

    FilingCheck(Forms forms, AttachmentSql attachments, Scans scans) {
        this.forms = forms;
        this.attachments = attachments;
        this.scans = scans;
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
        var attached = attachments.of(obligation.id());
        findings.addAll(AttachmentRules.findings(demands(obligation), attached));
        for (var one : attached) {
            if (scans.of(one.blob().sha256()) instanceof Verdict.Infected infected) {
                findings.add(AttachmentRules.infected(one, infected));
            }
        }
        return List.copyOf(findings);
    }

    /** The same with what is known of its harmlessness. */
    Attachment seen(Attachment one) {
        return one.with(scans.of(one.blob().sha256()).brief());
    }

    /** What a person has to put right or give a reason for. */
    List<Finding> open(Obligation obligation, Draft draft) {
        return FilingRules.open(findings(obligation, draft), draft.reasons());
    }
}
