package cn.kehui.week.evidence.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.picture.Pictures;
import cn.kehui.ground.picture.Small;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.EvidencePhoto;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A photograph of an activity: small on its page, or as it came, to be saved. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/photos/{photo}")
class EvidenceFiles {
    private final Evidence evidence;
    private final Pictures pictures;
    private final Vault vault;
    private final Scans scans;

    EvidenceFiles(Evidence evidence, Pictures pictures, Vault vault, Scans scans) {
        this.evidence = evidence;
        this.pictures = pictures;
        this.vault = vault;
        this.scans = scans;
    }

    /** Which photograph, as the address has it. */
    record Which(String campaign, String id, String photo) {
        EvidencePhoto of(Evidence evidence, Visit visit) {
            return evidence.photo(
                    visit.actor(), ActivityId.of(campaign, id), EvidencePages.uuid(photo));
        }
    }

    @GetMapping
    void original(Visit visit, Which which, HttpServletResponse response) throws IOException {
        var one = which.of(evidence, visit);
        scans.require(one.blob());
        response.setContentType("application/octet-stream");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(one.name(), UTF_8).build().toString());
        response.setContentLengthLong(one.size());
        try (var in = vault.open(one.blob())) {
            in.transferTo(response.getOutputStream());
        }
    }

    @GetMapping("/small")
    void small(Visit visit, Which which, HttpServletResponse response) throws IOException {
        var one = which.of(evidence, visit);
        scans.require(one.blob());
        response.setHeader("X-Content-Type-Options", "nosniff");
        switch (pictures.small(one.blob(), new Whose(visit.actor().id().toString()))) {
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
