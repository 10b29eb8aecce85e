package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.picture.Pictures;
import cn.kehui.ground.picture.Small;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Whose;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Attached pictures, shown small to who fills in and who reviews. */
@Controller
class SmallPictures {
    private final Attachments attachments;
    private final Pictures pictures;
    private final Vault vault;
    private final Scans scans;

    SmallPictures(Attachments attachments, Pictures pictures, Vault vault, Scans scans) {
        this.attachments = attachments;
        this.pictures = pictures;
        this.vault = vault;
        this.scans = scans;
    }

    @GetMapping("/obligations/{id}/papers/{paper}/small")
    void send(
            Visit visit,
            @PathVariable String id,
            @PathVariable UUID paper,
            HttpServletResponse response)
            throws IOException {
        var attachment = attachments.attachment(visit.actor(), ObligationId.of(id), paper);
        scans.require(attachment.blob());
        var small =
                attachment.picture()
                        ? pictures.small(
                                attachment.blob(), new Whose(visit.actor().id().toString()))
                        : new Small.None("");
        response.setHeader("X-Content-Type-Options", "nosniff");
        switch (small) {
            case Small.Shown(var blob) -> {
                response.setContentType("image/jpeg");
                // what it shows never changes; who may see it is asked again each day
                response.setHeader("Cache-Control", "private, max-age=86400");
                try (var in = vault.open(blob)) {
                    in.transferTo(response.getOutputStream());
                }
            }
            case Small.None _ -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", "/no-picture.svg");
            }
        }
    }
}
