package cn.kehui.visitor.door.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.visitor.door.DoorCount;
import cn.kehui.visitor.door.DoorLink;
import cn.kehui.visitor.door.DoorMerge;
import cn.kehui.visitor.door.DoorScans;
import cn.kehui.visitor.door.DoorSession;
import cn.kehui.visitor.door.DoorShut;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the script of a telephone at a door asks for: its link is its key. */
@Controller
@RequestMapping("/door/{link}")
class DoorApi {
    private final DoorScans scans;
    private final DoorMerge merge;
    private final Clock clock;

    DoorApi(DoorScans scans, DoorMerge merge, Clock clock) {
        this.scans = scans;
        this.merge = merge;
        this.clock = clock;
    }

    /**
     * @param now in milliseconds since 1970, as all moments here
     */
    record Opened(
            String pass,
            String place,
            long now,
            long ends,
            Map<Integer, String> keys,
            List<At> sessions) {}

    /**
     * @param mark what stands for it on tickets
     * @param cap at which entry stops; null: at no number
     * @param begins null: its day is not known; {@code ends} likewise
     */
    record At(
            String key,
            String mark,
            String title,
            String when,
            @Nullable Long cap,
            @Nullable Long begins,
            @Nullable Long ends) {}

    @GetMapping("/sessions")
    ResponseEntity<byte[]> open(@PathVariable String link) {
        return switch (scans.open(DoorLink.of(link))) {
            case DoorScans.Open open -> json(opened(open));
            case DoorShut.Ended ended -> shut(ended);
        };
    }

    private Opened opened(DoorScans.Open open) {
        return new Opened(
                open.pass().id().toString(),
                open.pass().place(),
                clock.millis(),
                open.ends().toEpochMilli(),
                open.keys(),
                open.sessions().stream().map(DoorApi::at).toList());
    }

    private static ResponseEntity<byte[]> shut(DoorShut why) {
        return switch (why) {
            case DoorShut.Ended _ -> problem(HttpStatus.GONE, Texts.say("door.ended"));
            case DoorShut.Crowded(int most) ->
                    problem(HttpStatus.CONFLICT, Texts.say("door.crowded", most));
        };
    }

    private static ResponseEntity<byte[]> problem(HttpStatus status, String detail) {
        var said =
                Map.of("title", Texts.say("door.shut"), "status", status.value(), "detail", detail);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(bytes(said));
    }

    private static At at(DoorSession one) {
        return new At(
                one.id().key(),
                DoorScans.Open.mark(one),
                one.title(),
                DoorSessionWords.when(one),
                one.cap(),
                millis(one.begins()),
                millis(one.ends()));
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : at.toEpochMilli();
    }

    /** What a telephone has already of a session. */
    record Asked(
            String session, @Nullable String device, @Nullable String mark, @Nullable Long after) {
        DoorScans.Has has() {
            try {
                return new DoorScans.Has(
                        UUID.fromString(device == null ? "" : device),
                        mark == null ? "" : mark,
                        after == null ? 0 : after);
            } catch (IllegalArgumentException e) {
                throw new NotFound("a device");
            }
        }
    }

    record Told(long now, DoorScans.Listed list, Count count) {}

    record Count(long inside, long entered, long ticketed, int twice) {
        static Count of(DoorCount count) {
            return new Count(count.inside(), count.entered(), count.ticketed(), count.twice());
        }
    }

    @GetMapping("/tickets")
    ResponseEntity<byte[]> list(@PathVariable String link, Asked asked, HttpServletRequest request)
            throws IOException {
        return switch (scans.list(DoorLink.of(link), asked.session(), asked.has())) {
            case DoorScans.Listed list -> {
                var told = new Told(clock.millis(), list, Count.of(list.count()));
                var zips = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
                yield zips != null && zips.contains("gzip") ? zipped(told) : json(told);
            }
            case DoorShut why -> shut(why);
        };
    }

    @PostMapping("/events")
    ResponseEntity<byte[]> send(@PathVariable String link, SentScans sent) {
        var door = DoorLink.of(link);
        var unread = problem(HttpStatus.UNPROCESSABLE_CONTENT, Texts.say("door.unread"));
        return sent.read().map(sending -> taken(merge.send(door, sending))).orElse(unread);
    }

    private static ResponseEntity<byte[]> taken(DoorMerge.Sent sent) {
        return switch (sent) {
            case DoorMerge.Taken taken -> json(taken);
            case DoorShut why -> shut(why);
        };
    }

    private static ResponseEntity<byte[]> json(Object what) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes(what));
    }

    /** Fifty thousand tickets are a megabyte, and a half of it on the way. */
    private static ResponseEntity<byte[]> zipped(Object what) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(bytes(what));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .body(bytes.toByteArray());
    }

    private static byte[] bytes(Object what) {
        return Json.write(what).getBytes(UTF_8);
    }
}
