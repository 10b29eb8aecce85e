package cn.kehui.week.recording.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.scan.ScannedLater;
import cn.kehui.jte.Templates;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.recording.RecordingTaking;
import cn.kehui.week.recording.Recordings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The films of an activity: sent, looked at, taken out again. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/recordings")
class RecordingPages {
    private final Recordings recordings;
    private final ShowingRecordings showing;
    private final Templates templates;

    RecordingPages(Recordings recordings, ShowingRecordings showing, Templates templates) {
        this.recordings = recordings;
        this.showing = showing;
        this.templates = templates;
    }

    @GetMapping
    Page open(Visit visit, @PathVariable String campaign, @PathVariable String id) {
        var of = ActivityId.of(campaign, id);
        return Page.ok(templates.weekRecordingRecordings(showing.page(visit, of, List.of())));
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
            var name = FileNames.plain(String.valueOf(one.getOriginalFilename()));
            if (!one.isEmpty()) {
                try (var in = new BufferedInputStream(one.getInputStream())) {
                    said.add(said(recordings.add(visit.actor(), of, name, in), name));
                }
            }
        }
        said.removeIf(String::isEmpty);
        return said.isEmpty()
                ? Page.seeOther(RecordingPrint.home(of))
                : Page.unprocessable(
                        templates.weekRecordingRecordings(showing.page(visit, of, said)));
    }

    /** Empty: it stands in the list. */
    static String said(RecordingTaking taking, String name) {
        return switch (taking) {
            case RecordingTaking.RecordingTaken _ -> "";
            case RecordingTaking.TakenAlready(var there) ->
                    Texts.say("recording.before", name, there);
            case RecordingTaking.RecordingRefused(var why) -> why.message();
        };
    }

    @PostMapping("/{recording}/removal")
    Page remove(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @PathVariable String recording) {
        var of = ActivityId.of(campaign, id);
        recordings.remove(visit.actor(), of, uuid(recording));
        return Page.seeOther(RecordingPrint.home(of));
    }

    /** Looking was given up: somebody asks for it again. */
    @PostMapping("/look")
    Page again(Visit visit, @PathVariable String campaign, @PathVariable String id) {
        var of = ActivityId.of(campaign, id);
        recordings.again(visit.actor(), of);
        return Page.seeOther(RecordingPrint.home(of));
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }
}
