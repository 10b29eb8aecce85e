package cn.kehui.staff.entrance.web;

import static cn.kehui.staff.entrance.web.OtherDistrict.CAMPAIGN;
import static cn.kehui.staff.entrance.web.OtherDistrict.FORM;

import cn.kehui.ground.account.Actor;
import java.util.ArrayList;
import java.util.List;

/**
 * Every route with an id, with those of 小崂山区, and who of its own or above reaches it.
 *
 * <p>house: long because each route with an id has its line here
 */
final class SiblingRoutes {
    private static final List<String> NONE = List.of();
    private static final String ID = "0197a1a0-0000-7000-8000-000000000001";

    private final OtherDistrict there;
    private final List<Asked> withheld = new ArrayList<>();

    private SiblingRoutes(OtherDistrict there) {
        this.there = there;
    }

    /** What is not there for others. */
    static List<Asked> withheld(OtherDistrict there) {
        var routes = new SiblingRoutes(there);
        routes.filing();
        routes.cofiling();
        routes.reviewing();
        routes.totalling();
        routes.selecting();
        routes.keeping();
        routes.administering();
        routes.issuing();
        routes.telling();
        routes.holding();
        return List.copyOf(routes.withheld);
    }

    private void filing() {
        var at = there.filler;
        var open = there.open.id();
        get(at, "/obligations/{id}", open);
        get(at, "/obligations/{id}/blank.{ending}", open, "docx");
        get(at, "/obligations/{id}/versions", there.filed.id());
        get(at, "/obligations/{id}/versions/{number}.{ending}", there.filed.id(), 1, "xlsx");
        get(at, "/obligations/{id}/papers/{paper}", open, there.paper.id());
        get(at, "/obligations/{id}/papers/{paper}/small", open, there.paper.id());
        get(at, "/obligations/{id}/export.{kind}", there.accepted.id(), "docx");
        post(at, "/obligations/{id}/draft", NONE, open);
        post(at, "/obligations/{id}/submissions", under(), open);
        post(at, "/obligations/{id}/withdrawal", List.of("reason", "漏了"), there.filed.id());
        post(at, "/obligations/{id}/revision", List.of("reason", "漏了"), there.accepted.id());
        post(at, "/obligations/{id}/answers", List.of("place", "events_held", "typed", "1"), open);
        post(at, "/obligations/{id}/pages", List.of("page", "abc"), open);
        post(at, "/obligations/{id}/nothing", List.of("nature", "NIL", "note", "无"), open);
        post(at, "/obligations/{id}/papers", List.of("demand", "summary", "file", "b.pdf"), open);
        post(at, "/obligations/{id}/papers/{paper}/removal", NONE, open, there.paper.id());
        post(at, "/obligations/{id}/received", List.of("file", "a.docx"), open);
        var read = List.of("sha256", there.paper.blob().sha256(), "name", "a.docx");
        post(at, "/obligations/{id}/received/confirmation", read, open);
        get(at, "/batches/{campaign}/{id}", CAMPAIGN, there.batch);
        post(at, "/batches/{campaign}/{id}/confirmation", NONE, CAMPAIGN, there.batch);
        var named = List.of("number", "1", "unit", "某单位");
        post(at, "/batches/{campaign}/{id}/units", named, CAMPAIGN, there.batch);
    }

    private void cofiling() {
        var open = there.open.id();
        var given =
                List.of(
                        "cofiling-unit",
                        there.world.laoshanAssociation.id().toString(),
                        "cofiling-part",
                        "events_held");
        post(there.filler, "/obligations/{id}/cofilings", given, open);
        var removal = "/obligations/{id}/cofilings/{cofiling}/removal";
        post(there.filler, removal, NONE, open, there.cofiling);
        get(there.helper, "/cofilings/{id}", open);
        post(there.helper, "/cofilings/{id}/draft", NONE, open);
        var answer = List.of("place", "media_outlets", "typed", "1");
        post(there.helper, "/cofilings/{id}/answers", answer, open);
        post(there.helper, "/cofilings/{id}/pages", List.of("page", "abc"), open);
    }

    private List<String> under() {
        return List.of("under", there.drafted().toString());
    }

    private void reviewing() {
        var at = there.reviewer;
        var filed = there.filed.id();
        var shown = List.of("shown", String.valueOf(there.now(there.filed).current()));
        var asked = List.of("shown", String.valueOf(there.now(there.accepted).current()));
        get(at, "/obligations/{id}/review", filed);
        get(at, "/obligations/{id}/revision", there.accepted.id());
        post(at, "/obligations/{id}/review/acceptance", shown, filed);
        post(at, "/obligations/{id}/review/return", shown, filed);
        post(at, "/obligations/{id}/review/revision", asked, there.accepted.id());
        post(at, "/obligations/{id}/review/extension", List.of("why", "停电"), there.open.id());
        post(at, "/obligations/{id}/review/taking-back", List.of("why", "看错"), there.accepted.id());
    }

    private void totalling() {
        var at = there.reviewer;
        var unit = there.world.laoshan.id();
        for (var path :
                List.of(
                        "/totals/{campaign}/{form}?unit={unit}",
                        "/totals/{campaign}/{form}/units.xlsx?unit={unit}")) {
            get(at, path, CAMPAIGN, FORM, unit);
        }
        get(at, "/totals/{campaign}/{form}/{field}?unit={u}", CAMPAIGN, FORM, "events_held", unit);
        get(at, "/totals/{campaign}/{form}/export.{kind}?unit={u}", CAMPAIGN, FORM, "pdf", unit);
        var one = there.accepted.id().toString();
        var other = there.other.id().toString();
        var two = "/totals/{campaign}/overlaps?member={one}&member={other}";
        get(at, two, CAMPAIGN, one, other);
        var flag = List.of("member", one, "member", other, "activity", "启动仪式");
        post(at, "/totals/{campaign}/overlaps", flag, CAMPAIGN);
        get(at, "/totals/{campaign}/overlaps?change={id}", CAMPAIGN, there.overlap);
        post(at, "/totals/{campaign}/overlaps/{id}/confirmation", NONE, CAMPAIGN, there.overlap);
        post(at, "/totals/{campaign}/overlaps/{id}/ending", NONE, CAMPAIGN, there.overlap);
        get(at, "/totals/{campaign}/{form}/freezing?unit={unit}", CAMPAIGN, FORM, unit);
        var cut = List.of("unit", unit.toString());
        post(at, "/totals/{campaign}/{form}/snapshots", cut, CAMPAIGN, FORM);
        get(at, "/snapshots/{id}", there.snapshot);
        get(at, "/snapshots/{id}/export.{kind}", there.snapshot, "xlsx");
        get(at, "/snapshots/{id}/units.xlsx", there.snapshot);
        get(at, "/exports/{id}/file", there.parcel);
        post(at, "/exports/{id}/removal", NONE, there.parcel);
    }

    private void selecting() {
        var at = there.reviewer;
        var pick =
                List.of(
                        "submission",
                        String.valueOf(there.now(there.listed).current()),
                        "row",
                        "0",
                        "chosen",
                        "no",
                        "reason",
                        "重复");
        get(at, "/selections/{campaign}", CAMPAIGN);
        post(at, "/selections/{campaign}/picks", pick, CAMPAIGN);
        post(at, "/selections/{campaign}/lists", List.of("title", "清单"), CAMPAIGN);
        get(at, "/selections/lists/{id}", there.list);
        get(at, "/selections/lists/{id}/list.{kind}", there.list, "docx");
        get(there.issuer, "/campaigns/{id}/publishing", CAMPAIGN);
        post(there.issuer, "/campaigns/{id}/publication", NONE, CAMPAIGN);
    }

    private void keeping() {
        var at = there.system;
        var unit = there.world.street.id();
        get(at, "/units/{id}", unit);
        get(at, "/units/{id}/edit", unit);
        post(at, "/units/{id}", NONE, unit);
        post(at, "/units/{id}/posts", List.of("name", "新岗"), unit);
        post(at, "/units/{id}/closing", NONE, unit);
        post(at, "/units/{id}/reopening", NONE, unit);
        post(at, "/posts/{id}", List.of("name", "x", "phone", "1"), there.post);
        post(at, "/posts/{id}/holders", List.of("name", "王五", "since", "2025-05-06"), there.post);
        get(at, "/units/imports/{id}", there.table);
        post(at, "/units/imports/{id}/confirmation", NONE, there.table);
    }

    private void administering() {
        var at = there.system;
        var person = there.filler.id();
        get(at, "/people/{id}", person);
        post(at, "/people/{id}/roles", List.of("role", "VIEWER"), person);
        post(at, "/people/{id}/closing", NONE, person);
        post(at, "/people/{id}/opening", NONE, person);
        post(at, "/people/{id}/password-link", NONE, person);
        post(at, "/people/invitations/{id}/withdrawal", NONE, there.invitation);
        post(there.security, "/people/{id}/factor-reset", NONE, person);
        post(there.security, "/security/changes/{id}", List.of("agreed", "true"), there.change);
        post(there.security, "/security/unlocking/{id}", NONE, person);
        post(there.filler, "/factors/passkey/{id}/removal", NONE, there.key);
        post(at, "/people/{id}/access-reset", NONE, there.security.id());
        post(there.audit, "/resets/{id}/decision", List.of("agreed", "true"), there.proposed);
        post(there.system, "/resets/{id}/sheet", NONE, there.agreed);
        post(there.security, "/resets/{id}/withdrawal", NONE, there.proposed);
        post(there.filler, "/account/devices/{id}/removal", NONE, there.device);
    }

    private void booking(Actor at, String all) {
        var open = there.activities.open;
        var session = there.bookings.session.key();
        var code = there.bookings.code;
        get(at, all, CAMPAIGN, open);
        get(at, all + "/{session}", CAMPAIGN, open, session);
        post(at, all + "/{session}", List.of("capacity", "9"), CAMPAIGN, open, session);
        var said = List.of("code", code, "yes", "false");
        post(at, all + "/{session}/decisions", said, CAMPAIGN, open, session);
        post(at, all + "/{session}/numbers", List.of("code", code), CAMPAIGN, open, session);
    }

    private void door(Actor at, String all) {
        var open = there.activities.open;
        var session = there.bookings.session.key();
        get(at, all, CAMPAIGN, open);
        get(at, all + "/sheets/{session}", CAMPAIGN, open, session);
        var made = List.of("under", ID, "place", "东门", "session", session);
        post(at, all + "/passes", made, CAMPAIGN, open);
        post(at, all + "/passes/{pass}/revocation", NONE, CAMPAIGN, open, ID);
        post(at, all + "/ledger", NONE, CAMPAIGN, there.activities.held);
    }

    private void films(Actor at, String one, Object open) {
        get(at, one + "/recordings", CAMPAIGN, open);
        post(at, one + "/recordings", List.of("file", "b.mp4"), CAMPAIGN, open);
        var told = List.of("key", "a", "name", "a.mp4", "size", "9");
        post(at, one + "/recordings/uploads", told, CAMPAIGN, open);
        var upload = one + "/recordings/uploads/{upload}";
        get(at, upload, CAMPAIGN, open, there.activities.filmUpload);
        var piece = List.of("offset", "0", "file", "b.mp4");
        post(at, upload, piece, CAMPAIGN, open, there.activities.filmUpload);
        post(at, one + "/recordings/look", NONE, CAMPAIGN, open);
        var film = one + "/recordings/{recording}";
        get(at, film, CAMPAIGN, open, there.activities.film);
        get(at, film + "/film", CAMPAIGN, open, there.activities.film);
        get(at, film + "/small", CAMPAIGN, open, there.activities.film);
        post(at, film + "/removal", NONE, CAMPAIGN, open, there.activities.film);
    }

    private void holding() {
        var at = there.filler;
        var all = "/campaigns/{campaign}/activities";
        var one = all + "/{id}";
        var open = there.activities.open;
        get(at, one, CAMPAIGN, open);
        get(at, one + "/safety", CAMPAIGN, open);
        post(at, one + "/draft", List.of("title", "海洋之声"), CAMPAIGN, open);
        var answer = List.of("place", "title", "typed", "海洋", "page", "abc", "base", "", "row", "");
        post(at, one + "/answers", answer, CAMPAIGN, open);
        post(at, one + "/pages", List.of("page", "abc"), CAMPAIGN, open);
        post(at, one + "/submission", NONE, CAMPAIGN, open);
        post(at, one + "/moves/{move}", List.of("words", "改期"), CAMPAIGN, open, "CANCEL");
        post(at, one + "/safety/permit", List.of("number", "7"), CAMPAIGN, open);
        booking(at, one + "/booking");
        door(at, one + "/door");
        post(at, all + "/again/{old}", NONE, CAMPAIGN, there.activities.past);
        get(at, one + "/photos", CAMPAIGN, open);
        post(at, one + "/photos", List.of("file", "b.jpg"), CAMPAIGN, open);
        var told = List.of("key", "a", "name", "a.jpg", "size", "9");
        post(at, one + "/photos/uploads", told, CAMPAIGN, open);
        var upload = there.activities.upload;
        get(at, one + "/photos/uploads/{upload}", CAMPAIGN, open, upload);
        var piece = List.of("offset", "0", "file", "b.jpg");
        post(at, one + "/photos/uploads/{upload}", piece, CAMPAIGN, open, upload);
        post(at, one + "/photos/look", NONE, CAMPAIGN, open);
        var why = List.of("about", "ONLINE", "shown", "0", "words", "没有办");
        post(at, one + "/photos/reasons", why, CAMPAIGN, open);
        get(at, one + "/photos/{photo}", CAMPAIGN, open, there.activities.photo);
        get(at, one + "/photos/{photo}/small", CAMPAIGN, open, there.activities.photo);
        var shown = one + "/photos/{photo}/public";
        get(at, shown, CAMPAIGN, open, there.activities.photo);
        get(at, shown + "/copy", CAMPAIGN, open, there.activities.photo);
        var people = List.of("people", "NOBODY", "number", "0");
        post(at, shown, people, CAMPAIGN, open, there.activities.photo);
        var given = List.of("shown", "true", "number", "0");
        post(at, shown + "/showing", given, CAMPAIGN, open, there.activities.photo);
        post(at, one + "/photos/{photo}/removal", NONE, CAMPAIGN, open, there.activities.photo);
        films(at, one, open);
        var held = there.activities.held;
        var count = there.activities.count;
        var counted = List.of("quantity", "30", "what", "ON_SITE", "grade", "CLICKER", "under", ID);
        get(at, one + "/completion", CAMPAIGN, held);
        post(at, one + "/completion", List.of("in_kind", "图书"), CAMPAIGN, held);
        get(at, one + "/counts", CAMPAIGN, held);
        post(at, one + "/counts", counted, CAMPAIGN, held);
        post(at, one + "/counts/{entry}/correction", counted, CAMPAIGN, held, count);
        post(at, one + "/counts/{entry}/removal", counted, CAMPAIGN, held, count);
        get(at, "/campaigns/{campaign}/photos/{unit}", CAMPAIGN, there.world.laoshan.id());
        var doubt = List.of("verdict", "DOUBTED", "shown", "0");
        var photo = there.activities.waitingPhoto;
        var decision = one + "/photos/{photo}/decision";
        post(there.reviewer, decision, doubt, CAMPAIGN, there.activities.waiting, photo);
        for (var press : List.of("merging", "parting", "taking-back")) {
            post(there.reviewer, all + "/doubles/" + press, there.activities.two(), CAMPAIGN);
        }
        post(there.reviewer, one + "/review", NONE, CAMPAIGN, there.activities.waiting);
        told(at, "/campaigns/{campaign}/coverage/{id}");
        get(at, all + "/tables/{id}", CAMPAIGN, there.activities.table);
        post(at, all + "/tables/{id}/taking", NONE, CAMPAIGN, there.activities.table);
    }

    private void told(Actor at, String one) {
        var alike = List.of("kind", "REPORT", "one", "a.cn/1", "other", "a.cn/2", "alike", "true");
        post(at, "/campaigns/{campaign}/coverage/alike", alike, CAMPAIGN);
        var report = there.activities.report;
        var clipping = there.activities.clipping;
        get(at, one, CAMPAIGN, report);
        post(at, one, List.of("outlet", "青岛日报", "title", "海洋", "version", "0"), CAMPAIGN, report);
        post(at, one + "/withdrawal", NONE, CAMPAIGN, report);
        get(at, one + "/clippings/{sha256}", CAMPAIGN, report, clipping);
        get(at, one + "/clippings/{sha256}/small", CAMPAIGN, report, clipping);
        post(at, one + "/clippings/{sha256}/removal", NONE, CAMPAIGN, report, clipping);
    }

    private void telling() {
        post(there.filler, "/messages/{id}/reading", NONE, there.message);
        post(there.system, "/outbox/{id}/again", NONE, there.message);
    }

    private void issuing() {
        var at = there.publisher;
        get(at, "/notices/{id}", there.notice);
        get(at, "/notices/{id}/file", there.notice);
        get(at, "/notices/{id}/above", there.below);
        get(at, "/notices/{id}/letter", there.below);
        get(at, "/notices/{id}/letter.{kind}", there.below, "docx");
        post(at, "/notices/{id}/letter", List.of("title", "通知"), there.below);
        post(at, "/notices/{id}/letter/composition", NONE, there.below);
        post(at, "/notices/{id}/letter/earlier", NONE, there.below);
        post(at, "/notices/{id}/letter/reading", NONE, there.below);
        post(at, "/notices/{id}/facts/{fact}", List.of("press", "keep"), there.notice, "title1");
        var theme = List.of("new", "THEME", "words", "科技");
        post(at, "/notices/{id}/facts", theme, there.notice);
        get(at, "/notices/{id}/forms/{fact}", there.notice, "form1");
        post(at, "/notices/{id}/forms/{fact}", NONE, there.notice, "form1");
        post(at, "/notices/{id}/campaign", NONE, there.below);
        post(at, "/notices/{id}/removal", NONE, there.notice);
        get(there.issuer, "/campaigns/{id}/withdrawal", CAMPAIGN);
        post(there.issuer, "/campaigns/{id}/withdrawal", NONE, CAMPAIGN);
        var duty = "/campaigns/{id}/duties/{name}/correction";
        get(there.issuer, duty, CAMPAIGN, "D3");
        post(there.issuer, duty, NONE, CAMPAIGN, "D3");
    }

    private void get(Actor owner, String path, Object... ids) {
        withheld.add(Asked.of("GET " + path, owner, NONE, "", ids));
    }

    private void post(Actor owner, String path, List<String> sent, Object... ids) {
        withheld.add(Asked.of("POST " + path, owner, sent, "", ids));
    }
}
