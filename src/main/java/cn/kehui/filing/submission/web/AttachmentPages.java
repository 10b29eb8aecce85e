package cn.kehui.filing.submission.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.filing.submission.Attachment.Adding;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.scan.ScannedLater;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.vault.Vault;
import cn.kehui.jte.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.tika.Tika;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Attachments: taken in, taken out again, given back to be saved and never shown here. */
@Controller
@RequestMapping("/obligations/{id}/papers")
class AttachmentPages {
    private static final Tika TIKA = new Tika();
    private final Opening opening;
    private final Attachments attachments;
    private final Vault vault;
    private final Scans scans;
    private final Templates templates;

    AttachmentPages(
            Opening opening,
            Attachments attachments,
            Vault vault,
            Scans scans,
            Templates templates) {
        this.opening = opening;
        this.attachments = attachments;
        this.vault = vault;
        this.scans = scans;
        this.templates = templates;
    }

    @PostMapping
    @ScannedLater
    Page add(
            Visit visit,
            @PathVariable String id,
            @RequestParam String demand,
            @RequestParam List<MultipartFile> file)
            throws IOException {
        var obligation = opening.obligation(visit.actor(), id);
        var refused = new ArrayList<String>();
        for (var one : file) {
            if (!name(one).isEmpty()
                    && add(visit, id, demand, one) instanceof Adding.Refused(var why)) {
                refused.add(why.message());
            }
        }
        return refused.isEmpty()
                ? Page.seeOther("/obligations/" + id + "?saved=1#papers")
                : Page.unprocessable(
                        templates.filingSubmissionFill(
                                opening.print(visit.actor(), obligation)
                                        .page(visit, Around.refused(String.join("\n", refused)))));
    }

    private Adding add(Visit visit, String id, String demand, MultipartFile file)
            throws IOException {
        var obligation = opening.obligation(visit.actor(), id);
        if (file.isEmpty()) {
            return new Adding.Refused(Finding.stops("paper:" + demand, "paper.empty", name(file)));
        }
        try (var in = new BufferedInputStream(file.getInputStream(), 1 << 16)) {
            // the bytes alone say what it is: a name can say anything
            var type = TIKA.detect(in);
            var sent = new Attachments.Sent(name(file), type, in);
            return attachments.add(visit.actor(), obligation.id(), demand, sent);
        }
    }

    @PostMapping("/{paper}/removal")
    Page remove(Visit visit, @PathVariable String id, @PathVariable String paper) {
        var obligation = opening.obligation(visit.actor(), id);
        attachments.remove(visit.actor(), obligation.id(), uuid(paper));
        return Page.seeOther("/obligations/" + id + "?saved=1#papers");
    }

    @GetMapping("/{paper}")
    void send(
            Visit visit,
            @PathVariable String id,
            @PathVariable String paper,
            HttpServletResponse response)
            throws IOException {
        var obligation = opening.obligation(visit.actor(), id);
        var attachment = attachments.attachment(visit.actor(), obligation.id(), uuid(paper));
        scans.require(attachment.blob());
        head(response, attachments.ruled(visit.actor(), obligation, attachment));
        response.setContentLengthLong(attachment.size());
        try (var in = vault.open(attachment.blob())) {
            in.transferTo(response.getOutputStream());
        }
    }

    /** A file that is saved, never shown: nothing in it runs here. */
    static void head(HttpServletResponse response, String name) {
        response.setContentType("application/octet-stream");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
    }

    /** Its name without folders and without what no name should hold; empty: nothing was chosen. */
    static String name(MultipartFile file) {
        var sent = file.getOriginalFilename();
        return sent == null ? "" : FileNames.plain(sent);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }
}
