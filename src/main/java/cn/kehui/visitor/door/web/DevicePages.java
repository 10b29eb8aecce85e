package cn.kehui.visitor.door.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.visitor.door.DoorLink;
import cn.kehui.visitor.door.DoorPass;
import cn.kehui.visitor.door.DoorScans;
import cn.kehui.visitor.door.DoorShut;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a telephone at a door: it is kept by the browser, and goes on without a network. */
@Controller
@RequestMapping("/door")
class DevicePages {
    /** This page alone looks through a camera. */
    private static final String CAMERA =
            "accelerometer=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
                    + "microphone=(), midi=(), payment=(), serial=(), usb=()";

    /** As many letters are said again. */
    private static final int LONG = 40;

    private final DoorScans scans;
    private final Templates templates;

    DevicePages(DoorScans scans, Templates templates) {
        this.scans = scans;
        this.templates = templates;
    }

    /** Where somebody types the code of a pass. */
    @GetMapping
    Page ask() {
        return Page.ok(templates.visitorDoorCode(new PassCodePage("", "", null)));
    }

    /** Sent as a form: a code stands in no address, and however long it is, it is answered. */
    @PostMapping
    Page code(@RequestParam(defaultValue = "") String code) {
        try {
            var link = DoorLink.of(code);
            scans.open(link);
            return Page.seeOther(link.path());
        } catch (NotFound e) {
            return Page.unprocessable(templates.visitorDoorCode(unknown(code)));
        }
    }

    private static PassCodePage unknown(String code) {
        var said =
                code.isBlank()
                        ? Texts.say("door.blank-code")
                        : code.length() > LONG
                                ? Texts.say("door.long-code", code.length())
                                : Texts.say("door.unknown-code", code);
        return new PassCodePage(code, said, null);
    }

    @GetMapping("/{link}")
    Page open(@PathVariable String link, HttpServletResponse response) {
        try {
            var door = DoorLink.of(link);
            return switch (scans.open(door)) {
                case DoorScans.Open open -> {
                    response.setHeader("Permissions-Policy", CAMERA);
                    yield Page.ok(templates.visitorDoorScan(page(door, open.pass())));
                }
                case DoorShut.Ended ended ->
                        Page.of(HttpStatus.GONE, templates.visitorDoorCode(ended(door, ended)));
            };
        } catch (NotFound e) {
            return Page.of(HttpStatus.NOT_FOUND, templates.visitorDoorCode(unknown(link)));
        }
    }

    private static DevicePage page(DoorLink door, DoorPass pass) {
        return new DevicePage(door.path(), pass.id().toString(), pass.place());
    }

    private static PassCodePage ended(DoorLink door, DoorShut.Ended ended) {
        var left = new PassCodePage.Left(door.path(), ended.pass().toString());
        return new PassCodePage("", Texts.say("door.ended"), left);
    }

    @GetMapping("/{link}/manifest.webmanifest")
    ResponseEntity<byte[]> manifest(@PathVariable String link) {
        var door = DoorLink.of(link);
        return switch (scans.open(door)) {
            case DoorScans.Open _ -> manifest(door);
            case DoorShut.Ended _ -> ResponseEntity.status(HttpStatus.GONE).build();
        };
    }

    private static ResponseEntity<byte[]> manifest(DoorLink door) {
        var icon = Map.of("src", "/kehui.svg", "sizes", "any", "type", "image/svg+xml");
        var manifest =
                Map.of(
                        "name", Texts.say("door.app"),
                        "short_name", Texts.say("door.app-short"),
                        "lang", "zh-CN",
                        "start_url", door.path(),
                        "scope", "/door/",
                        "display", "standalone",
                        "background_color", "#ffffff",
                        "theme_color", "#14507d",
                        "icons", List.of(icon));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/manifest+json"))
                .body(Json.write(manifest).getBytes(UTF_8));
    }
}
