package cn.kehui.week.evidence.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.arrival.PiecedFile;
import cn.kehui.ground.arrival.PiecedFiles;
import cn.kehui.ground.arrival.Piecing;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.scan.ScannedLater;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.PhotoTaking;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
    private final PiecedFiles arrivals;

    UploadApi(Activities activities, Evidence evidence, PiecedFiles arrivals) {
        this.activities = activities;
        this.evidence = evidence;
        this.arrivals = arrivals;
    }

    /**
     * @param at where pieces are sent; {@code piece} how large one is at most
     * @param offset from where it goes on
     * @param done whether it is whole and was dealt with
     * @param detail why it was not taken; empty: it was
     */
    record Far(String at, long offset, int piece, boolean done, String detail) {}

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
        var of = adding(visit, campaign, id);
        return switch (arrivals.begin(visit.actor(), about(of), sent.told())) {
            case Piecing.Come(var arrival) -> ResponseEntity.ok(far(of, arrival));
            case Piecing.Astray(var arrival) -> ResponseEntity.ok(far(of, arrival));
            case Piecing.NotBegun(var why) ->
                    ResponseEntity.unprocessableContent()
                            .body(new Far("", 0, 0, true, why.message()));
        };
    }

    @GetMapping("/{upload}")
    Far far(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @PathVariable String upload) {
        var of = adding(visit, campaign, id);
        return far(of, arrivals.arrival(visit.actor(), about(of), EvidencePages.uuid(upload)));
    }

    /** Which of them, as the address has it. */
    record Which(String campaign, String id, String upload) {}

    @PostMapping("/{upload}")
    @ScannedLater
    ResponseEntity<Far> more(
            Visit visit, Which which, @RequestParam long offset, @RequestParam MultipartFile file)
            throws IOException {
        var of = adding(visit, which.campaign(), which.id());
        var id = EvidencePages.uuid(which.upload());
        if (file.getSize() > PiecedFiles.PIECE) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                    .body(far(of, arrivals.arrival(visit.actor(), about(of), id)));
        }
        try (var bytes = file.getInputStream()) {
            return more(visit, of, id, new PiecedFiles.Piece(offset, bytes));
        }
    }

    private ResponseEntity<Far> more(Visit visit, ActivityId of, UUID id, PiecedFiles.Piece piece)
            throws IOException {
        return switch (arrivals.more(visit.actor(), about(of), id, piece)) {
            case Piecing.Come(var arrival) ->
                    ResponseEntity.ok(
                            arrival.whole() ? taken(visit, of, arrival) : far(of, arrival));
            case Piecing.Astray(var arrival) ->
                    ResponseEntity.status(HttpStatus.CONFLICT).body(far(of, arrival));
            case Piecing.NotBegun _ -> throw new NotFound(id);
        };
    }

    private Far taken(Visit visit, ActivityId of, PiecedFile arrival) throws IOException {
        try (var in = new BufferedInputStream(arrivals.open(arrival), 1 << 16)) {
            // the bytes alone say what it is: a name can say anything
            var sent = new Evidence.SentFile(arrival.name(), TIKA.detect(in), in);
            var detail =
                    switch (evidence.add(visit.actor(), of, sent)) {
                        case PhotoTaking.PhotoTaken _ -> "";
                        case PhotoTaking.TakenBefore(var there) ->
                                Texts.say("evidence.before", arrival.name(), there);
                        case PhotoTaking.NotTaken(var why) -> why.message();
                    };
            arrivals.end(arrival);
            return new Far("", arrival.size(), 0, true, detail);
        }
    }

    private static Far far(ActivityId of, PiecedFile arrival) {
        return new Far(
                EvidencePrint.home(of) + "/uploads/" + arrival.id(),
                arrival.have(),
                PiecedFiles.PIECE,
                false,
                "");
    }

    private static String about(ActivityId of) {
        return of.campaign() + "/" + of;
    }

    private ActivityId adding(Visit visit, String campaign, String id) {
        var of = ActivityId.of(campaign, id);
        if (!Evidence.adds(visit.actor(), activities.activity(visit.actor(), of))) {
            throw new NotFound(of);
        }
        return of;
    }
}
