package cn.kehui.notice.drafting.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.Party;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.jte.Templates;
import cn.kehui.notice.drafting.web.AbovePage.Row;
import cn.kehui.notice.drafting.web.AbovePage.Side;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.IncomingId;
import cn.kehui.notice.facts.IncomingNotices;
import cn.kehui.notice.facts.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the own notice makes of that of the level above, side by side. */
@Controller
class AbovePages {
    private final IncomingNotices notices;
    private final Campaigns campaigns;
    private final Calendars calendars;
    private final Templates templates;

    AbovePages(
            IncomingNotices notices,
            Campaigns campaigns,
            Calendars calendars,
            Templates templates) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.calendars = calendars;
        this.templates = templates;
    }

    @GetMapping("/notices/{id}/above")
    Page compare(Visit visit, @PathVariable String id) {
        var opened = notices.open(visit.actor(), IncomingId.of(id));
        var above = opened.notice().above();
        if (above == null) {
            throw new NotFound(id);
        }
        var campaign = campaigns.campaign(above);
        var home = "/notices/" + id;
        return Page.ok(
                templates.noticeDraftingAbove(
                        new AbovePage(
                                visit.shell(),
                                opened.notice().title(),
                                home,
                                campaign.title(),
                                "/campaigns/" + above,
                                rows(home, campaign.duties(), opened.facts()))));
    }

    private List<Row> rows(String home, List<Duty> above, List<Fact> facts) {
        var own = Fact.each(facts, Said.Duty.class).toList();
        var rows = new ArrayList<Row>();
        for (var duty : above) {
            var feeding =
                    own.stream().filter(one -> duty.id().equals(one.said().parent())).toList();
            if (feeding.isEmpty()) {
                rows.add(new Row(side(duty), Side.NOTHING, "", "missing"));
            }
            feeding.forEach(
                    one ->
                            rows.add(
                                    new Row(
                                            side(duty),
                                            side(home, one, facts),
                                            days(duty, one.said().due()),
                                            "")));
        }
        own.stream()
                .filter(one -> one.said().parent() == null)
                .forEach(
                        one ->
                                rows.add(
                                        new Row(
                                                Side.NOTHING,
                                                side(home, one, facts),
                                                "",
                                                "added")));
        return rows;
    }

    private String days(Duty above, Said.Due own) {
        var last = lastDay(above);
        var day = own.closes();
        if (last == null || day == null) {
            return "";
        }
        return day.isAfter(last)
                ? Texts.say("incoming.after-above")
                : Texts.say("incoming.before-above", calendars.current().between(day, last));
    }

    private static @Nullable LocalDate lastDay(Duty duty) {
        var closes = duty.deadline().closesAt();
        return closes == null ? null : Moments.lastDay(closes);
    }

    private static Side side(Duty duty) {
        var last = lastDay(duty);
        return new Side(
                "/campaigns/" + duty.id().campaign() + "#duty-" + duty.id().name(),
                duty.id().name() + " " + duty.title(),
                duty.deadline().words() + (last == null ? "" : "（" + last + "）"),
                duty.parties().stream().map(Party::words).collect(Collectors.joining("；")));
    }

    private static Side side(String home, Fact.Of<Said.Duty> duty, List<Fact> facts) {
        var due = duty.said().due();
        return new Side(
                home + "#fact-" + duty.id(),
                duty.said().title(),
                due.words() + (due.closes() == null ? "" : "（" + due.closes() + "）"),
                Fact.each(facts, Said.Party.class)
                        .filter(one -> one.fact().of().equals(duty.id()))
                        .map(one -> one.said().words())
                        .collect(Collectors.joining("；")));
    }
}
