package cn.kehui.week.coverage.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.picture.Pictures;
import cn.kehui.ground.picture.Small;
import cn.kehui.ground.scan.Handout;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.week.coverage.Clipping;
import cn.kehui.week.coverage.Clippings;
import cn.kehui.week.coverage.CoverageId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A report as it was seen: small on its page, or as it came, to be saved. */
@Controller
@RequestMapping("/campaigns/{campaign}/coverage/{id}/clippings/{sha256}")
class ClippingFiles {
    private final Clippings clippings;
    private final Pictures pictures;
    private final Handout files;
    private final Scans scans;

    ClippingFiles(Clippings clippings, Pictures pictures, Handout files, Scans scans) {
        this.clippings = clippings;
        this.pictures = pictures;
        this.files = files;
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
        files.original(one.blob(), one.name(), one.size(), response);
    }

    @GetMapping("/small")
    void small(Visit visit, Which which, HttpServletResponse response) throws IOException {
        var one = which.of(clippings, visit);
        scans.require(one.blob());
        if (one.picture()
                && pictures.small(one.blob(), new Whose(visit.actor().id().toString()))
                        instanceof Small.Shown(var blob)) {
            files.picture(blob, response);
        } else {
            Handout.noPicture(response);
        }
    }
}
