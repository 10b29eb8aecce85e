package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.MailedForm;
import cn.kehui.filing.submission.MailedForms;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A filled form that arrives as a file: read, shown, confirmed, filed. */
@Controller
@RequestMapping("/obligations/{id}/received")
class ReceivedPages {
    private final Opening opening;
    private final MailedForms mailed;
    private final Drafts drafts;
    private final Submissions submissions;
    private final FillPages filling;
    private final Templates templates;

    ReceivedPages(
            Opening opening,
            MailedForms mailed,
            Drafts drafts,
            Submissions submissions,
            FillPages filling,
            Templates templates) {
        this.opening = opening;
        this.mailed = mailed;
        this.drafts = drafts;
        this.submissions = submissions;
        this.filling = filling;
        this.templates = templates;
    }

    @PostMapping
    Page read(Visit visit, @PathVariable String id, @RequestParam MultipartFile file)
            throws IOException {
        var obligation = opening.obligation(visit.actor(), id);
        try (var in = file.getInputStream()) {
            var read = mailed.read(visit.actor(), obligation.id(), AttachmentPages.name(file), in);
            return shown(visit, obligation, read);
        }
    }

    /** Takes it into the draft; {@code press=file}: and files it, if nothing speaks against it. */
    @PostMapping("/confirmation")
    Page confirm(Visit visit, @PathVariable String id, Confirmed confirmed) {
        var obligation = opening.obligation(visit.actor(), id);
        var source = confirmed.source();
        return switch (mailed.take(visit.actor(), obligation.id(), source)) {
            case MailedForm.Unread unread -> shown(visit, obligation, unread);
            case MailedForm.Read _ when "file".equals(confirmed.press()) -> {
                var under = drafts.open(visit.actor(), obligation.id()).submission();
                yield filling.explained(
                        visit,
                        obligation.id(),
                        submissions.file(visit.actor(), obligation.id(), under));
            }
            case MailedForm.Read _ -> Page.seeOther("/obligations/" + id + "?saved=1");
        };
    }

    /** What the confirm page sends. */
    record Confirmed(String sha256, String name, String press) {
        Draft.Source source() {
            if (sha256 == null || name == null || !sha256.matches("[0-9a-f]{64}")) {
                throw new NotFound("no such file");
            }
            return new Draft.Source(sha256, name);
        }
    }

    private Page shown(Visit visit, Obligation obligation, MailedForm mailedForm) {
        return switch (mailedForm) {
            case MailedForm.Unread unread ->
                    Page.unprocessable(
                            templates.filingSubmissionFill(
                                    opening.print(visit.actor(), obligation)
                                            .page(
                                                    visit,
                                                    Around.refused(
                                                            unread.name()
                                                                    + "："
                                                                    + unread.why().message()))));
            case MailedForm.Read read ->
                    Page.ok(
                            templates.filingSubmissionReceived(
                                    new ReceivedPrint(
                                                    opening.written(visit.actor(), obligation),
                                                    read)
                                            .page(visit)));
        };
    }
}
