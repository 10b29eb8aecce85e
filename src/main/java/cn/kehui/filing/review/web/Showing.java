package cn.kehui.filing.review.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.review.Acceptances;
import cn.kehui.filing.review.ReviewHints;
import cn.kehui.filing.review.web.ReviewPrint.Around;
import cn.kehui.filing.review.web.Shown.Attached;
import cn.kehui.filing.submission.Attachment;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.filing.submission.Checks;
import cn.kehui.filing.submission.Checks.Remarked;
import cn.kehui.filing.submission.LastYears;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a reviewer looks at. */
@Component
class Showing {
    private final Obligations obligations;
    private final Submissions submissions;
    private final Beside beside;
    private final Attachments attachments;
    private final Forms forms;
    private final Calendars calendars;

    /** What is said beside the answers. */
    @Component
    record Beside(
            Checks checks, LastYears lastYears, Acceptances acceptances, List<ReviewHints> rooms) {
        List<ReviewHints.Hint> notes(Actor actor, Obligation obligation) {
            return rooms.stream().flatMap(room -> room.of(actor, obligation).stream()).toList();
        }
    }

    Showing(
            Obligations obligations,
            Submissions submissions,
            Beside beside,
            Attachments attachments,
            Forms forms,
            Calendars calendars) {
        this.obligations = obligations;
        this.submissions = submissions;
        this.beside = beside;
        this.attachments = attachments;
        this.forms = forms;
        this.calendars = calendars;
    }

    /**
     * @throws NotFound unless the actor sees what its receiver receives
     */
    Obligation obligation(Actor actor, String id) {
        var obligation = obligations.obligation(actor, ObligationId.of(id));
        if (!sees(actor) || !actor.scope().holds(obligation.receiver().path())) {
            throw new NotFound(id);
        }
        return obligation;
    }

    /** Reviewers act; viewers and issuers look on. */
    static boolean sees(Actor actor) {
        return actor.has(Role.REVIEWER) || actor.has(Role.VIEWER) || actor.has(Role.ISSUER);
    }

    ReviewPage page(Visit visit, Obligation obligation, Around around, Typing typing) {
        return new ReviewPrint(shown(visit.actor(), obligation), typing, calendars.today())
                .page(visit, around);
    }

    Shown shown(Actor actor, Obligation obligation) {
        var steps = obligations.steps(actor, obligation.id());
        var versions = submissions.versions(actor, obligation.id());
        var filed =
                versions.stream()
                        .filter(one -> one.id().equals(obligation.current()))
                        .findFirst()
                        .orElse(null);
        var form = form(obligation, filed);
        return new Shown(
                obligation,
                form,
                filed,
                filed == null ? null : Shown.against(obligation, filed, versions),
                beside.lastYears().of(actor, obligation, form).orElse(null),
                filed == null ? List.of() : beside.checks().of(actor, obligation, filed),
                attached(actor, obligation, filed),
                steps,
                remarked(actor, obligation, filed, steps),
                steps.isEmpty()
                        ? null
                        : beside.acceptances()
                                .takesBack(actor, obligation, steps.getLast())
                                .orElse(null),
                beside.notes(actor, obligation));
    }

    private List<Remarked> remarked(
            Actor actor, Obligation obligation, @Nullable Submission filed, List<Step> steps) {
        var returned = filed == null ? null : Shown.returned(filed, steps);
        return filed == null || returned == null
                ? List.of()
                : beside.checks()
                        .remarks(
                                obligation,
                                returned,
                                filed.answers(),
                                attachments.filed(actor, obligation.id(), filed.id()));
    }

    private @Nullable Form form(Obligation obligation, @Nullable Submission filed) {
        var id = filed == null ? obligation.form() : filed.form();
        return id == null ? null : forms.find(id).orElse(null);
    }

    private Attached attached(Actor actor, Obligation obligation, @Nullable Submission filed) {
        var files =
                filed == null
                        ? List.<Attachment>of()
                        : attachments.filed(actor, obligation.id(), filed.id());
        return new Attached(
                attachments.demands(actor, obligation.id()),
                files,
                attachments.measured(actor, obligation.id(), files));
    }
}
