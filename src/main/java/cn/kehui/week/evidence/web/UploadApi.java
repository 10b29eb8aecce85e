package cn.kehui.week.evidence.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.arrival.PieceByPiece;
import cn.kehui.ground.arrival.PieceByPiece.Far;
import cn.kehui.ground.arrival.PiecedFile;
import cn.kehui.ground.arrival.PiecedFiles;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.scan.ScannedLater;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.PhotoTaking;
import java.io.BufferedInputStream;
import java.io.IOException;
import org.apache.tika.Tika;
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

/** Takes a photograph in pieces, so that after a cut it is gone on with. */
@RestController
@RequestMapping(
        path = "/campaigns/{campaign}/activities/{id}/photos/uploads",
        produces = MediaType.APPLICATION_JSON_VALUE)
class UploadApi {
    private static final Tika TIKA = new Tika();

    private final Activities activities;
    private final Evidence evidence;
    private final PieceByPiece pieces;

    UploadApi(Activities activities, Evidence evidence, PieceByPiece pieces) {
        this.activities = activities;
        this.evidence = evidence;
        this.pieces = pieces;
    }

    /** A file as the browser tells it. */
    record Sent(@Nullable String key, @Nullable String name, @Nullable Long size) {
        PiecedFiles.Told told() {
            return new PiecedFiles.Told(
                    String.valueOf(key), String.valueOf(name), size == null ? 0 : size);
        }
    }

    @PostMapping
    ResponseEntity<Far> begin(
            Visit visit, @PathVariable String campaign, @PathVariable String id, Sent sent) {
        return answer(pieces.begin(where(visit, adding(visit, campaign, id)), sent.told()));
    }

    @GetMapping("/{upload}")
    Far far(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @PathVariable String upload) {
        return pieces.far(where(visit, adding(visit, campaign, id)), EvidencePages.uuid(upload));
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
                        EvidencePages.uuid(which.upload()),
                        offset,
                        file.getSize(),
                        file::getInputStream);
        return answer(
                pieces.more(
                        where(visit, of), piece, (whole, bytes) -> taken(visit, of, whole, bytes)));
    }

    private String taken(Visit visit, ActivityId of, PiecedFile whole, BufferedInputStream bytes)
            throws IOException {
        // the bytes alone say what it is: a name can say anything
        var sent = new Evidence.SentFile(whole.name(), TIKA.detect(bytes), bytes);
        return switch (evidence.add(visit.actor(), of, sent)) {
            case PhotoTaking.PhotoTaken _ -> "";
            // sent once more because its answer was lost on the way: it stands
            case PhotoTaking.TakenBefore(var there) when there.equals(whole.name()) -> "";
            case PhotoTaking.TakenBefore(var there) ->
                    Texts.say("evidence.before", whole.name(), there);
            case PhotoTaking.NotTaken(var why) -> why.message();
        };
    }

    private static ResponseEntity<Far> answer(PieceByPiece.Answer answer) {
        return ResponseEntity.status(answer.status()).body(answer.far());
    }

    private static PieceByPiece.Where where(Visit visit, ActivityId of) {
        return new PieceByPiece.Where(
                visit.actor(), of.campaign() + "/" + of, EvidencePrint.home(of) + "/uploads");
    }

    private ActivityId adding(Visit visit, String campaign, String id) {
        var of = ActivityId.of(campaign, id);
        if (!Evidence.adds(visit.actor(), activities.activity(visit.actor(), of))) {
            throw new NotFound(of);
        }
        return of;
    }
}
