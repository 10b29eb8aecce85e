package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.submission.Attachments;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.picture.Pictures;
import cn.kehui.ground.picture.Small;
import cn.kehui.ground.scan.Handout;
import cn.kehui.ground.scan.Scans;
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
    private final Handout files;
    private final Scans scans;

    SmallPictures(Attachments attachments, Pictures pictures, Handout files, Scans scans) {
        this.attachments = attachments;
        this.pictures = pictures;
        this.files = files;
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
        switch (small) {
            case Small.Shown(var blob) -> files.picture(blob, response);
            case Small.None _ -> Handout.noPicture(response);
        }
    }
}
