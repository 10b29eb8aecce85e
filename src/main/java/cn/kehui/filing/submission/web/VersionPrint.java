package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.filing.submission.web.VersionsPage.Changed;
import cn.kehui.filing.submission.web.VersionsPage.Version;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.Understood;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints every version with what happened to it and where it differs from the one before. */
@Component
class VersionPrint {
    private final Obligations obligations;
    private final Submissions submissions;
    private final Attachments attachments;
    private final Forms forms;
    private final Calendars calendars;

    VersionPrint(
            Obligations obligations,
            Submissions submissions,
            Attachments attachments,
            Forms forms,
            Calendars calendars) {
        this.obligations = obligations;
        this.submissions = submissions;
        this.attachments = attachments;
        this.forms = forms;
        this.calendars = calendars;
    }

    VersionsPage page(Visit visit, Obligation obligation) {
        var printed = new ArrayList<Version>();
        Submission before = null;
        for (var version : submissions.versions(visit.actor(), obligation.id())) {
            printed.add(version(visit, obligation, version, before));
            before = version;
        }
        var form = obligation.form() == null ? null : forms.find(obligation.form()).orElse(null);
        return new VersionsPage(
                visit.shell(),
                new DutyPrint(obligation, calendars.today()).part(visit.actor(), form, null),
                "/obligations/" + obligation.id(),
                printed.reversed());
    }

    private Version version(
            Visit visit, Obligation obligation, Submission version, @Nullable Submission before) {
        var form = version.form() == null ? null : forms.find(version.form()).orElse(null);
        var steps = obligations.steps(visit.actor(), obligation.id());
        return new Version(
                version.version(),
                Standing.filed(obligation, form, version, steps),
                version.id().equals(obligation.accepted()),
                steps.stream()
                        .filter(step -> step.submission().equals(version.id()))
                        .map(step -> Standing.happened(form, step))
                        .toList(),
                before == null ? null : changed(form, before, version),
                papers(visit, obligation, version));
    }

    List<AttachmentPart.FilePart> papers(Visit visit, Obligation obligation, Submission version) {
        return attachments.filed(visit.actor(), obligation.id(), version.id()).stream()
                .map(one -> AttachmentPrint.file("/obligations/" + obligation.id(), one))
                .toList();
    }

    private static List<Changed> changed(
            @Nullable Form form, Submission before, Submission version) {
        return Difference.between(before.answers(), version.answers()).stream()
                .map(one -> changed(form, one))
                .toList();
    }

    /** As totals write it; where only the writing differs, as it was typed. */
    private static Changed changed(@Nullable Form form, Difference one) {
        var place = PlaceWords.of(form, one.place());
        var before = shown(form, one.place(), one.before());
        var after = shown(form, one.place(), one.after());
        return before.equals(after)
                ? new Changed(place, one.before(), one.after())
                : new Changed(place, before, after);
    }

    private static String shown(@Nullable Form form, String place, String typed) {
        return form == null
                ? typed
                : form.at(place).map(field -> Understood.shown(field, typed)).orElse(typed);
    }
}
