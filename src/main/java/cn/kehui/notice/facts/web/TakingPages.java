package cn.kehui.notice.facts.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.vault.Vault;
import cn.kehui.jte.Templates;
import cn.kehui.notice.facts.Incoming;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.IncomingNotices;
import cn.kehui.notice.facts.NoticeTaking;
import cn.kehui.notice.facts.NoticeTaking.Same;
import cn.kehui.notice.facts.NoticeTaking.Taking;
import cn.kehui.notice.facts.web.IncomingsPage.One;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The unit's notices, and taking one in: a file, or pasted text. */
@Controller
class TakingPages {
    private final NoticeTaking taking;
    private final IncomingNotices notices;
    private final Campaigns campaigns;
    private final Vault vault;
    private final Scans scans;
    private final Templates templates;

    TakingPages(
            NoticeTaking taking,
            IncomingNotices notices,
            Campaigns campaigns,
            Vault vault,
            Scans scans,
            Templates templates) {
        this.taking = taking;
        this.notices = notices;
        this.campaigns = campaigns;
        this.vault = vault;
        this.scans = scans;
        this.templates = templates;
    }

    @GetMapping("/notices")
    Page all(Visit visit) {
        return Page.ok(templates.noticeFactsAll(page(visit, "", "", null)));
    }

    @PostMapping("/notices")
    Page take(
            Visit visit,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean again)
            throws IOException {
        Taking taken;
        if (file == null || "".equals(file.getOriginalFilename())) {
            taken = taking.paste(visit.actor(), text, again);
        } else {
            try (var in = file.getInputStream()) {
                taken = taking.take(visit.actor(), name(file), in, again);
            }
        }
        return switch (taken) {
            case Taking.Taken(var notice) -> Page.seeOther("/notices/" + notice);
            case Taking.Unread(var why) ->
                    Page.unprocessable(templates.noticeFactsAll(page(visit, why, text, null)));
            case Taking.There(var there) ->
                    Page.conflict(templates.noticeFactsAll(page(visit, "", text, there)));
        };
    }

    /** The original, as it came. */
    @GetMapping("/notices/{id}/file")
    ResponseEntity<InputStreamResource> file(Visit visit, @PathVariable String id) {
        var notice = notices.open(visit.actor(), IncomingId.of(id)).notice();
        var blob = notice.blob();
        if (blob == null) {
            throw new NotFound(id);
        }
        scans.require(blob);
        var named =
                ContentDisposition.attachment()
                        .filename(notice.file(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new InputStreamResource(vault.open(blob)));
    }

    private IncomingsPage page(Visit visit, String trouble, String pasted, @Nullable Same there) {
        return new IncomingsPage(
                visit.shell(),
                notices.all(visit.actor()).stream().map(this::one).toList(),
                trouble,
                pasted,
                there == null
                        ? null
                        : new IncomingsPage.There(
                                "/notices/" + there.notice(),
                                Texts.say(
                                        "incoming.there",
                                        there.title(),
                                        Moments.dated(there.at()),
                                        there.by())));
    }

    private One one(Incoming notice) {
        var campaign = notice.campaign();
        var state =
                campaign == null
                        ? Texts.say("incoming.not-started")
                        : campaigns.publishedAt(campaign).isPresent()
                                ? Texts.say("incoming.published")
                                : Texts.say("incoming.drafted");
        return new One(
                IncomingPrint.home(notice),
                notice.title(),
                notice.file()
                        + " "
                        + Moments.day(notice.at().atZone(Beijing.ZONE).toLocalDate())
                        + " "
                        + notice.by(),
                state);
    }

    private static String name(MultipartFile file) {
        var sent = file.getOriginalFilename();
        var plain = sent == null ? "" : FileNames.plain(sent);
        return plain.isEmpty() ? "通知" : plain;
    }
}
