package cn.kehui.week.recording.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.scan.Handout;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.recording.Recording;
import cn.kehui.week.recording.Recordings;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** A film of an activity: one of its pictures, the film itself in the page, or to be saved. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/recordings/{recording}")
class RecordingFiles {
    private final Recordings recordings;
    private final Handout files;

    RecordingFiles(Recordings recordings, Handout files) {
        this.recordings = recordings;
        this.files = files;
    }

    /** Which film, as the address has it. */
    record Which(String campaign, String id, String recording) {
        Recording of(Recordings recordings, Visit visit) {
            return recordings.recording(
                    visit.actor(), ActivityId.of(campaign, id), RecordingPages.uuid(recording));
        }
    }

    @GetMapping
    void original(Visit visit, Which which, HttpServletResponse response) throws IOException {
        var sent = which.of(recordings, visit).sent();
        files.original(sent.blob(), sent.name(), sent.size(), response);
    }

    @GetMapping("/film")
    void film(
            Visit visit,
            Which which,
            @RequestHeader(name = "Range", required = false) @Nullable String range,
            HttpServletResponse response)
            throws IOException {
        var sent = which.of(recordings, visit).sent();
        files.film(new Handout.Film(sent.blob(), sent.type(), sent.size()), range, response);
    }

    @GetMapping("/small")
    void small(Visit visit, Which which, HttpServletResponse response) throws IOException {
        var poster = which.of(recordings, visit).poster();
        if (poster == null) {
            Handout.noPicture(response);
        } else {
            files.picture(poster, response);
        }
    }
}
