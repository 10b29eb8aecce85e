package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.cofiling.Cofilings;
import cn.kehui.filing.cofiling.Lending;
import cn.kehui.filing.submission.CofiledDrafts;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.cofiled.Cofiled;
import cn.kehui.filing.submission.hand.OpenPages;
import cn.kehui.filing.submission.web.CofiledPage.Fact;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.Posts;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.printed.PlaceWords;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rows of another unit's table, written by the unit that was given them. */
@Controller
@RequestMapping("/cofilings/{id}")
class CofiledPages {
    /** A blank row that its unit added itself is left. */
    private static final Pattern LEAVES = Pattern.compile("without-(\\d{1,3})");

    private final CofiledDrafts cofiled;
    private final Rooms rooms;
    private final Templates templates;

    /** What a page shows besides. */
    @Component
    record Rooms(
            Cofilings cofilings, OpenPages pages, Calendars calendars, Forms forms, Posts posts) {}

    CofiledPages(CofiledDrafts cofiled, Rooms rooms, Templates templates) {
        this.cofiled = cofiled;
        this.rooms = rooms;
        this.templates = templates;
    }

    @GetMapping
    Page open(Visit visit, @PathVariable String id, @RequestParam @Nullable String saved) {
        return switch (cofiled.open(visit.actor(), ObligationId.of(id))) {
            case Cofiled.Over(var over) -> over(visit, over, Draft.Entered.NOTHING);
            case Cofiled.Table table ->
                    Page.ok(page(visit, table, saved == null ? "" : told(table), List.of()));
        };
    }

    /** Keeps what was typed in own rows; {@code press=done}: and says that they are filled in. */
    @PostMapping("/draft")
    Page save(Visit visit, @PathVariable String id, @RequestParam Map<String, String> sent) {
        var all = new Sent(sent);
        var press = all.text("press");
        var entered = all.entered();
        return switch (after(visit, ObligationId.of(id), press, entered)) {
            case Cofiled.Over(var over) -> over(visit, over, entered);
            case Cofiled.Table table when press.equals("done") && !table.open().isEmpty() ->
                    Page.of(HttpStatus.UNPROCESSABLE_CONTENT, page(visit, table, "", table.open()));
            case Cofiled.Table _ -> {
                var place = all.choice().isEmpty() ? "" : "#" + PlaceWords.id(all.choice());
                yield Page.seeOther(
                        "/cofilings/" + id + "?saved=1" + (press.equals("add") ? "#add" : place));
            }
        };
    }

    private Cofiled after(Visit visit, ObligationId id, String press, Draft.Entered entered) {
        var actor = visit.actor();
        var leaves = LEAVES.matcher(press);
        if (leaves.matches()) {
            return cofiled.leave(actor, id, entered, Integer.parseInt(leaves.group(1)));
        }
        return switch (press) {
            case "done" -> cofiled.done(actor, id, entered, true);
            case "undone" -> cofiled.done(actor, id, entered, false);
            case "add" -> cofiled.add(actor, id, entered);
            default -> cofiled.enter(actor, id, entered);
        };
    }

    private static String told(Cofiled.Table table) {
        var lead = table.lent().obligation().owes().name();
        var at = Moments.time(table.draft().editedAt());
        return table.lent().done()
                ? Texts.say("cofiling.told-done", lead)
                : Texts.say("cofiling.told-kept", at, lead);
    }

    private gg.jte.models.runtime.JteModel page(
            Visit visit, Cofiled.Table table, String told, List<Finding> asked) {
        var obligation = table.lent().obligation();
        var print =
                new CofiledPrint(
                        table,
                        rooms.cofilings().of(obligation),
                        rooms.pages().opened(visit.actor(), obligation),
                        rooms.calendars().today());
        return templates.filingSubmissionCofiled(
                print.page(visit, told, asked, papers(obligation)));
    }

    /** Who leads attaches what goes with the table, and can be reached so. */
    private String papers(Obligation obligation) {
        var lead = obligation.owes();
        var reach =
                rooms.posts().of(lead.id()).stream()
                        .flatMap(
                                post ->
                                        Stream.of(
                                                post.holder()
                                                        .map(Post.Holder::name)
                                                        .orElse(post.name()),
                                                post.phone(),
                                                post.mail(),
                                                post.channel()))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("，"));
        return reach.isEmpty()
                ? Texts.say("cofiling.papers", lead.name())
                : Texts.say("cofiling.papers-to", lead.name(), reach);
    }

    /** Words that come too late are kept nowhere: they are shown to be copied. */
    private Page over(Visit visit, Lending.Over over, Draft.Entered entered) {
        var id = over.of().form();
        var form = id == null ? null : rooms.forms().find(id).orElse(null);
        var shown = entered.shown();
        var kept =
                form == null || shown == null
                        ? List.<Fact>of()
                        : entered.typed().entrySet().stream()
                                .filter(one -> form.at(one.getKey()).isPresent())
                                .filter(
                                        one ->
                                                !one.getValue()
                                                        .equals(shown.answers().at(one.getKey())))
                                .map(one -> fact(form, one))
                                .toList();
        return Page.conflict(
                templates.filingSubmissionCofiledOver(
                        new CofiledPage.Over(
                                visit.shell(),
                                over.of().title(),
                                over.of().owes().name(),
                                why(over),
                                kept)));
    }

    private static Fact fact(Form form, Map.Entry<String, String> one) {
        return new Fact(PlaceWords.of(form, one.getKey()), one.getValue());
    }

    static String why(Lending.Over over) {
        var lead = over.of().owes().name();
        return switch (over.why()) {
            case null -> Texts.say("cofiling.over", lead);
            case TAKEN_BACK -> Texts.say("cofiling.over-taken", lead);
            case FILED -> Texts.say("cofiling.over-filed", lead);
            case WITHDRAWN -> Texts.say("cofiling.over-withdrawn");
        };
    }
}
