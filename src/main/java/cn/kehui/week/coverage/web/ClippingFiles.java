package cn.kehui.week.coverage.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.picture.Pictures;
import cn.kehui.ground.picture.Small;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.vault.Vault;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.week.coverage.Clipping;
import cn.kehui.week.coverage.Clippings;
import cn.kehui.week.coverage.CoverageId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A report as it was seen: small on its page, or as it came, to be saved. */
@Controller
@RequestMapping("/campaigns/{campaign}/coverage/{id}/clippings/{sha256}")
class ClippingFiles {
    private final Clippings clippings;
    private final Pictures pictures;
    private final Vault vault;
    private final Scans scans;

    ClippingFiles(Clippings clippings, Pictures pictures, Vault vault, Scans scans) {
        this.clippings = clippings;
        this.pictures = pictures;
        this.vault = vault;
        this.scans = scans;
    }

    /** Which clipping, as the address has it. */
    record Which(String campaign, String id, String sha256) {
        Clipping of(Clippings clippings, Visit visit) {
            return clippings.one(visit.actor(), CoverageId.of(campaign, id), sha256);
        }
    }

    @GetMapping
    void original(Visit visit, Which which, HttpServletResponse response) throws IOException {
        var one = which.of(clippings, visit);
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
        var one = which.of(clippings, visit);
        scans.require(one.blob());
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (one.picture()
                && pictures.small(one.blob(), new Whose(visit.actor().id().toString()))
                        instanceof Small.Shown(var blob)) {
            response.setContentType("image/jpeg");
            // what it shows never changes; who may see it is asked again each day
            response.setHeader("Cache-Control", "private, max-age=86400");
            try (var in = vault.open(blob)) {
                in.transferTo(response.getOutputStream());
            }
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/no-picture.svg");
    }
}
