package cn.kehui.week.recording.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.arrival.PieceByPiece;
import cn.kehui.ground.arrival.PieceByPiece.Far;
import cn.kehui.ground.arrival.PiecedFile;
import cn.kehui.ground.arrival.PiecedFiles;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.scan.ScannedLater;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.photo.Films;
import cn.kehui.week.recording.RecordingTaking;
import cn.kehui.week.recording.Recordings;
import java.io.BufferedInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a film in pieces, so that after a cut it is gone on with. */
@RestController
@RequestMapping(
        path = "/campaigns/{campaign}/activities/{id}/recordings/uploads",
        produces = MediaType.APPLICATION_JSON_VALUE)
class RecordingUploadApi {
    private final Activities activities;
    private final Recordings recordings;
    private final PieceByPiece pieces;

    RecordingUploadApi(Activities activities, Recordings recordings, PieceByPiece pieces) {
        this.activities = activities;
        this.recordings = recordings;
        this.pieces = pieces;
    }

    /** A file as the browser tells it. */
    record SentFilm(@Nullable String key, @Nullable String name, @Nullable Long size) {
        PiecedFiles.Told told() {
            return new PiecedFiles.Told(
                    String.valueOf(key),
                    String.valueOf(name),
                    size == null ? 0 : size,
                    Films.mostBytes());
        }
    }

    @PostMapping
    ResponseEntity<Far> begin(
            Visit visit, @PathVariable String campaign, @PathVariable String id, SentFilm sent) {
        return answer(pieces.begin(where(visit, adding(visit, campaign, id)), sent.told()));
    }

    @GetMapping("/{upload}")
    Far far(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @PathVariable String upload) {
        return pieces.far(where(visit, adding(visit, campaign, id)), RecordingPages.uuid(upload));
    }

    /** Which of them, as the address has it. */
    record Which(String campaign, String id, String upload) {}

    @PostMapping("/{upload}")
    @ScannedLater
    ResponseEntity<Far> more(
            Visit visit, Which which, @RequestParam long offset, @RequestParam MultipartFile file)
            throws IOException {
        var of = adding(visit, which.campaign(), which.id());
        var piece =
                new PieceByPiece.Coming(
                        RecordingPages.uuid(which.upload()),
                        offset,
                        file.getSize(),
                        file::getInputStream);
        return answer(
                pieces.more(
                        where(visit, of), piece, (whole, bytes) -> taken(visit, of, whole, bytes)));
    }

    private String taken(Visit visit, ActivityId of, PiecedFile whole, BufferedInputStream bytes) {
        var name = whole.name();
        var taking = recordings.add(visit.actor(), of, name, bytes);
        // sent once more because its answer was lost on the way: it stands
        return taking instanceof RecordingTaking.TakenAlready(var there) && there.equals(name)
                ? ""
                : RecordingPages.said(taking, name);
    }

    private static ResponseEntity<Far> answer(PieceByPiece.Answer answer) {
        return ResponseEntity.status(answer.status()).body(answer.far());
    }

    private static PieceByPiece.Where where(Visit visit, ActivityId of) {
        return new PieceByPiece.Where(
                visit.actor(),
                "recording " + of.campaign() + "/" + of,
                RecordingPrint.home(of) + "/uploads");
    }

    private ActivityId adding(Visit visit, String campaign, String id) {
        var of = ActivityId.of(campaign, id);
        if (!activities.activity(visit.actor(), of).provenBy(visit.actor())) {
            throw new NotFound(of);
        }
        return of;
    }
}
