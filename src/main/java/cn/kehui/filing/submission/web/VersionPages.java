package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Versions beside each other, and the official form blank or as it was filled. */
@Controller
@RequestMapping("/obligations/{id}")
class VersionPages {
    private final Opening opening;
    private final Submissions submissions;
    private final VersionPrint print;
    private final Forms forms;
    private final Layouts layouts;
    private final Templates templates;

    VersionPages(
            Opening opening,
            Submissions submissions,
            VersionPrint print,
            Forms forms,
            Layouts layouts,
            Templates templates) {
        this.opening = opening;
        this.submissions = submissions;
        this.print = print;
        this.forms = forms;
        this.layouts = layouts;
        this.templates = templates;
    }

    @GetMapping("/versions")
    Page versions(Visit visit, @PathVariable String id) {
        var obligation = opening.obligation(visit.actor(), id);
        return Page.ok(templates.filingSubmissionVersions(print.page(visit, obligation)));
    }

    /** {@code ending}: docx or xlsx. */
    @GetMapping("/blank.{ending:docx|xlsx}")
    void blank(
            Visit visit,
            @PathVariable String id,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        var obligation = opening.obligation(visit.actor(), id);
        var form = opening.form(obligation);
        if (form == null) {
            throw new NotFound("no form");
        }
        var what = Texts.say("form.blank", form.shortTitle());
        AttachmentPages.head(
                response, FileNames.ruled(obligation.owes().name(), what, opening.today(), ending));
        if (ending.equals("docx")) {
            layouts.blankDocx(form, response.getOutputStream());
        } else {
            layouts.blankXlsx(form, response.getOutputStream());
        }
    }

    /** The version {@code number} on the official form. */
    @GetMapping("/versions/{number:\\d{1,4}}.{ending:docx|xlsx}")
    void filled(Visit visit, Asked asked, HttpServletResponse response) throws IOException {
        var version = version(visit.actor(), asked);
        var form = form(version);
        var unit = opening.obligation(visit.actor(), asked.id()).owes().name();
        var answers = new Answers(unit, version.answers().values(), version.answers().rows());
        var day = LocalDate.ofInstant(version.filedAt(), Beijing.ZONE);
        AttachmentPages.head(
                response, FileNames.ruled(unit, form.shortTitle(), day, asked.ending()));
        if (asked.ending().equals("docx")) {
            layouts.docx(form, answers, response.getOutputStream());
        } else {
            layouts.xlsx(form, answers, response.getOutputStream());
        }
    }

    record Asked(String id, int number, String ending) {}

    private Submission version(Actor actor, Asked asked) {
        var obligation = opening.obligation(actor, asked.id());
        return submissions.versions(actor, obligation.id()).stream()
                .filter(one -> one.version() == asked.number())
                .filter(one -> one.nature() == Submission.Nature.ANSWERS)
                .findFirst()
                .orElseThrow(() -> new NotFound(asked.id() + " " + asked.number()));
    }

    private Form form(Submission version) {
        var id = version.form();
        if (id == null) {
            throw new NotFound("documents only");
        }
        return forms.find(id).orElseThrow(() -> new NotFound(id));
    }
}
