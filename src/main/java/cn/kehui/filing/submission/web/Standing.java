package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.filing.submission.web.StandingPage.Filed;
import cn.kehui.filing.submission.web.StandingPage.Happened;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.PrintedForm;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints how an obligation stands: what was filed, when and to whom, and what became of it. */
@Component
class Standing {
    private final Obligations obligations;
    private final Submissions submissions;
    private final Attachments attachments;
    private final Forms forms;
    private final Calendars calendars;

    Standing(
            Obligations obligations,
            Submissions submissions,
            Attachments attachments,
            Forms forms,
            Calendars calendars) {
        this.attachments = attachments;
        this.obligations = obligations;
        this.submissions = submissions;
        this.forms = forms;
        this.calendars = calendars;
    }

    StandingPage page(Visit visit, Obligation obligation, String refused) {
        var actor = visit.actor();
        var filed =
                submissions.versions(actor, obligation.id()).stream()
                        .filter(one -> one.id().equals(obligation.current()))
                        .findFirst()
                        .orElse(null);
        var form = form(obligation, filed);
        var steps = obligations.steps(actor, obligation.id());
        boolean writes = obligation.filedBy(actor);
        return new StandingPage(
                visit.shell(),
                new DutyPrint(obligation, calendars.today()).part(actor, form, null),
                "/obligations/" + obligation.id(),
                refused,
                filed == null ? null : filed(obligation, form, filed, steps),
                filed == null ? List.of() : papers(visit, obligation, filed),
                steps.reversed().stream().map(step -> happened(form, step)).toList(),
                writes && Move.WITHDRAW.from(obligation.state()).isPresent(),
                writes && Move.ASK_REVISION.from(obligation.state()).isPresent());
    }

    private List<AttachmentPart.FilePart> papers(
            Visit visit, Obligation obligation, Submission filed) {
        return attachments.filed(visit.actor(), obligation.id(), filed.id()).stream()
                .map(one -> AttachmentPrint.file("/obligations/" + obligation.id(), one))
                .toList();
    }

    private @Nullable Form form(Obligation obligation, @Nullable Submission filed) {
        var id = filed == null ? obligation.form() : filed.form();
        return id == null ? null : forms.find(id).orElse(null);
    }

    static Filed filed(
            Obligation obligation, @Nullable Form form, Submission filed, List<Step> steps) {
        var from =
                steps.stream()
                        .filter(step -> step.move() == Move.FILE)
                        .filter(step -> step.submission().equals(filed.id()))
                        .map(Step::unit)
                        .findFirst()
                        .orElse("");
        boolean answers = filed.nature() == Submission.Nature.ANSWERS;
        var print =
                answers && form != null
                        ? PrintedForm.of(form, filed.answers(), List.of(), filed.explained())
                        : null;
        var source = filed.source();
        return new Filed(
                filed.version(),
                (from + " " + filed.filedBy()).strip(),
                filed.filedFrom().equals(obligation.owes().id()) ? null : obligation.owes().name(),
                Moments.dated(filed.filedAt()),
                answers ? "" : filed.nature().label(),
                filed.note(),
                source == null ? null : source.name(),
                print == null ? List.of() : print.groups(),
                print == null ? List.of() : print.rows());
    }

    static Happened happened(@Nullable Form form, Step step) {
        return new Happened(
                Moments.recent(step.at()),
                step.unit() + " " + step.by(),
                step.move().label(),
                step.reason(),
                step.remarks().entrySet().stream()
                        .map(remark -> PlaceWords.remark(form, remark))
                        .toList());
    }
}
