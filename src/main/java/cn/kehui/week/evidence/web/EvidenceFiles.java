package cn.kehui.week.evidence.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.picture.Pictures;
import cn.kehui.ground.picture.Small;
import cn.kehui.ground.scan.Handout;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.EvidencePhoto;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A photograph of an activity: small on its page, or as it came, to be saved. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/photos/{photo}")
class EvidenceFiles {
    private final Evidence evidence;
    private final Pictures pictures;
    private final Handout files;
    private final Scans scans;

    EvidenceFiles(Evidence evidence, Pictures pictures, Handout files, Scans scans) {
        this.evidence = evidence;
        this.pictures = pictures;
        this.files = files;
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
        files.original(one.blob(), one.name(), one.size(), response);
    }

    @GetMapping("/small")
    void small(Visit visit, Which which, HttpServletResponse response) throws IOException {
        var one = which.of(evidence, visit);
        scans.require(one.blob());
        switch (pictures.small(one.blob(), new Whose(visit.actor().id().toString()))) {
            case Small.Shown(var blob) -> files.picture(blob, response);
            case Small.None _ -> Handout.noPicture(response);
        }
    }
}
