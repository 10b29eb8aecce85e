package cn.kehui.week.agenda.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.jte.Templates;
import cn.kehui.week.agenda.Agendas;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The days of a campaign: by month, as a list, one of them, and as a file. */
@Controller
class DaysPages {
    /** As many of a day as a month has room for; the day itself has them all. */
    private static final int IN_MONTH = 4;

    /** So many things are in a file for another calendar. */
    private static final int IN_FILE = 2000;

    private static final int IN_DAY = 100;

    private final Campaigns campaigns;
    private final Agendas agendas;
    private final Calendars calendars;
    private final Clock clock;
    private final Templates templates;

    DaysPages(
            Campaigns campaigns,
            Agendas agendas,
            Calendars calendars,
            Clock clock,
            Templates templates) {
        this.campaigns = campaigns;
        this.agendas = agendas;
        this.calendars = calendars;
        this.clock = clock;
        this.templates = templates;
    }

    /** Which month, or which day; and how. */
    record Asked(
            @Nullable String month,
            @Nullable String day,
            @Nullable String view,
            @Nullable Integer after) {}

    @GetMapping("/campaigns/{campaign}/days")
    Page days(Visit visit, @PathVariable String campaign, Asked asked) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        var today = calendars.today().date();
        return asked.day() == null
                ? month(visit, seen, asked, today)
                : day(visit, seen, asked, today);
    }

    private Page month(Visit visit, Campaign campaign, Asked asked, LocalDate today) {
        var month = month(asked.month(), today);
        boolean list = "list".equals(asked.view());
        var span =
                new Agendas.Span(month.atDay(1), month.atEndOfMonth(), 0, list ? IN_DAY : IN_MONTH);
        var print = new DaysPrint(campaign, today);
        var days = agendas.days(visit.actor(), campaign, span).stream().map(print::cell).toList();
        return Page.ok(
                templates.weekAgendaDays(
                        new DaysPage(
                                visit.shell(),
                                print.path(""),
                                print.month(month),
                                print.around(month, list),
                                list ? List.of() : DaysPrint.WEEKDAYS,
                                days,
                                print.file())));
    }

    private Page day(Visit visit, Campaign campaign, Asked asked, LocalDate today) {
        var day = read(asked.day());
        int after = asked.after() == null ? 0 : Math.clamp(asked.after(), 0, Integer.MAX_VALUE / 2);
        var one =
                agendas.days(visit.actor(), campaign, new Agendas.Span(day, day, after, IN_DAY))
                        .getFirst();
        var print = new DaysPrint(campaign, today);
        var called = Moments.day(day);
        return Page.ok(
                templates.weekAgendaDays(
                        new DaysPage(
                                visit.shell(),
                                print.path(called),
                                called,
                                print.day(one, after, IN_DAY),
                                List.of(),
                                List.of(print.cell(one).alone()),
                                print.file())));
    }

    @GetMapping("/campaigns/{campaign}/days.ics")
    ResponseEntity<byte[]> file(Visit visit, @PathVariable String campaign) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        var items = agendas.around(visit.actor(), seen, calendars.today().date(), IN_FILE);
        var named = ContentDisposition.attachment().filename(seen.title() + ".ics", UTF_8).build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(DaysFile.of(seen, items, clock.instant()).getBytes(UTF_8));
    }

    private static YearMonth month(@Nullable String typed, LocalDate today) {
        try {
            return typed == null ? YearMonth.from(today) : sane(YearMonth.parse(typed));
        } catch (DateTimeException e) {
            throw new NotFound(typed);
        }
    }

    private static YearMonth sane(YearMonth month) {
        if (month.getYear() < 1900 || month.getYear() > 2999) {
            throw new NotFound(month);
        }
        return month;
    }

    private static LocalDate read(@Nullable String typed) {
        try {
            var day = LocalDate.parse(String.valueOf(typed));
            sane(YearMonth.from(day));
            return day;
        } catch (DateTimeException e) {
            throw new NotFound(typed);
        }
    }
}
