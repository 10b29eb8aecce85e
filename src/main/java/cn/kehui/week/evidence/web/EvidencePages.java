package cn.kehui.week.evidence.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.scan.ScannedLater;
import cn.kehui.jte.Templates;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.PhotoTaking;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.tika.Tika;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The photographs of an activity: sent, looked at, taken out again. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/photos")
class EvidencePages {
    private static final Tika TIKA = new Tika();

    private final Evidence evidence;
    private final ShowingPhotos showing;
    private final Templates templates;

    EvidencePages(Evidence evidence, ShowingPhotos showing, Templates templates) {
        this.evidence = evidence;
        this.showing = showing;
        this.templates = templates;
    }

    @GetMapping
    Page open(Visit visit, @PathVariable String campaign, @PathVariable String id) {
        return Page.ok(
                templates.weekEvidencePhotos(
                        showing.page(visit, ActivityId.of(campaign, id), PhotosSaid.NOTHING)));
    }

    @PostMapping
    @ScannedLater
    Page add(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @RequestParam List<MultipartFile> file)
            throws IOException {
        var of = ActivityId.of(campaign, id);
        var said = new ArrayList<String>();
        for (var one : file) {
            if (one.getOriginalFilename() != null && !one.getOriginalFilename().isEmpty()) {
                said(add(visit, of, one), FileNames.plain(one.getOriginalFilename()), said);
            }
        }
        return said.isEmpty()
                ? Page.seeOther("/campaigns/" + campaign + "/activities/" + id + "/photos")
                : Page.unprocessable(
                        templates.weekEvidencePhotos(showing.page(visit, of, PhotosSaid.of(said))));
    }

    private PhotoTaking add(Visit visit, ActivityId of, MultipartFile file) throws IOException {
        try (var in = new BufferedInputStream(file.getInputStream(), 1 << 16)) {
            // the bytes alone say what it is: a name can say anything
            var type = TIKA.detect(in);
            var name = FileNames.plain(String.valueOf(file.getOriginalFilename()));
            return evidence.add(visit.actor(), of, new Evidence.SentFile(name, type, in));
        }
    }

    private static void said(PhotoTaking taking, String name, List<String> into) {
        switch (taking) {
            case PhotoTaking.PhotoTaken _ -> {
                // it stands in the list
            }
            case PhotoTaking.TakenBefore(var there) ->
                    into.add(Texts.say("evidence.before", name, there));
            case PhotoTaking.NotTaken(var why) -> into.add(why.message());
        }
    }

    @PostMapping("/{photo}/removal")
    Page remove(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @PathVariable String photo) {
        evidence.remove(visit.actor(), ActivityId.of(campaign, id), uuid(photo));
        return Page.seeOther("/campaigns/" + campaign + "/activities/" + id + "/photos");
    }

    /** Looking was given up: somebody asks for it again. */
    @PostMapping("/look")
    Page again(Visit visit, @PathVariable String campaign, @PathVariable String id) {
        evidence.again(visit.actor(), ActivityId.of(campaign, id));
        return Page.seeOther("/campaigns/" + campaign + "/activities/" + id + "/photos");
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }
}
