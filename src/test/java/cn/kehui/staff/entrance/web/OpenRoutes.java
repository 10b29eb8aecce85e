package cn.kehui.staff.entrance.web;

import static cn.kehui.staff.entrance.web.OtherDistrict.CAMPAIGN;
import static cn.kehui.staff.entrance.web.OtherDistrict.FORM;

import cn.kehui.ground.account.Actor;
import java.util.List;

/** Routes with an id that a neighbour reaches, each with the reason. */
final class OpenRoutes {
    private static final List<String> NONE = List.of();

    private OpenRoutes() {}

    /** What is there for everybody, each with the reason; it names nobody of another district. */
    static List<Asked> of(Actor anybody) {
        var asks = "what a campaign asks of whom is a public notice";
        var own = "names no unit: whoever asks gets a total of the own units";
        var held = "whoever asks sees what the own units hold";
        var told = "whoever asks sees what the own units have logged";
        var two = "whoever reviews sees two entries where the own reach holds both";
        var facts = "what a form asks for is the same for every unit";
        return List.of(
                Asked.of("GET /campaigns/{campaign}/activities", anybody, NONE, held, CAMPAIGN),
                Asked.of("GET /campaigns/{campaign}/photos", anybody, NONE, held, CAMPAIGN),
                Asked.of("GET /campaigns/{campaign}/days", anybody, NONE, held, CAMPAIGN),
                Asked.of("GET /campaigns/{campaign}/days.ics", anybody, NONE, held, CAMPAIGN),
                Asked.of(
                        "POST /campaigns/{campaign}/activities",
                        anybody,
                        List.of("title", "自己的活动"),
                        held,
                        CAMPAIGN),
                Asked.of(
                        "POST /campaigns/{campaign}/activities/tables",
                        anybody,
                        List.of("file", "b.html"),
                        held,
                        CAMPAIGN),
                Asked.of("GET /campaigns/{campaign}/coverage", anybody, NONE, told, CAMPAIGN),
                Asked.of(
                        "POST /campaigns/{campaign}/coverage",
                        anybody,
                        List.of("outlet", "青岛日报", "title", "自己的报道"),
                        told,
                        CAMPAIGN),
                Asked.of(
                        "POST /campaigns/{campaign}/coverage/pasted",
                        anybody,
                        List.of("lines", "青岛日报 自己的报道"),
                        told,
                        CAMPAIGN),
                Asked.of(
                        "GET /campaigns/{campaign}/activities/doubles",
                        anybody,
                        NONE,
                        two,
                        CAMPAIGN),
                Asked.of("GET /campaigns/{campaign}/figures", anybody, NONE, own, CAMPAIGN),
                Asked.of(
                        "GET /campaigns/{campaign}/figures/{fact}",
                        anybody,
                        NONE,
                        own,
                        CAMPAIGN,
                        "EVENTS"),
                Asked.of(
                        "GET /campaigns/{campaign}/figures/{fact}/units",
                        anybody,
                        NONE,
                        own,
                        CAMPAIGN,
                        "EVENTS"),
                Asked.of("GET /years/{year}/figures", anybody, NONE, own, "2025"),
                Asked.of(
                        "GET /years/{year}/figures/{row}/{fact}",
                        anybody,
                        NONE,
                        own,
                        "2025",
                        "ALL",
                        "EVENTS"),
                Asked.of("GET /forms/{form}/facts", anybody, NONE, facts, "recommendation@2025"),
                Asked.of("POST /forms/{form}/facts", anybody, NONE, facts, "recommendation@2025"),
                Asked.of("GET /campaigns/{id}", anybody, NONE, asks, CAMPAIGN),
                Asked.of("GET /campaigns/{id}/board", anybody, NONE, own, CAMPAIGN),
                Asked.of("GET /totals/{campaign}/overlaps", anybody, NONE, own, CAMPAIGN),
                Asked.of("GET /totals/{campaign}/snapshots", anybody, NONE, own, CAMPAIGN),
                Asked.of("GET /totals/{campaign}/{form}", anybody, NONE, own, CAMPAIGN, FORM),
                Asked.of(
                        "GET /totals/{campaign}/{form}/{field}",
                        anybody,
                        NONE,
                        own,
                        CAMPAIGN,
                        FORM,
                        "events_held"),
                Asked.of(
                        "POST /totals/{campaign}/{form}/snapshots",
                        anybody,
                        NONE,
                        own,
                        CAMPAIGN,
                        FORM));
    }
}
