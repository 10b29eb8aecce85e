package cn.kehui.week.agenda.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.agenda.AgendaDay;
import cn.kehui.week.agenda.AgendaItem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the days of a campaign. */
final class DaysPrint {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    /** The heads of the columns. */
    static final List<String> WEEKDAYS = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");

    private final Campaign campaign;
    private final LocalDate today;

    DaysPrint(Campaign campaign, LocalDate today) {
        this.campaign = campaign;
        this.today = today;
    }

    private String home() {
        return "/campaigns/" + campaign.id() + "/days";
    }

    String file() {
        return home() + ".ics";
    }

    List<Shell.Place> path(String last) {
        var here = Texts.say("agenda.title");
        var above = new Shell.Place(campaign.title(), "/campaigns/" + campaign.id(), false);
        return last.isEmpty()
                ? List.of(above, new Shell.Place(here, "", true))
                : List.of(
                        above,
                        new Shell.Place(here, home(), false),
                        new Shell.Place(last, "", true));
    }

    String month(YearMonth month) {
        return Texts.say("agenda.month", String.valueOf(month.getYear()), month.getMonthValue());
    }

    List<DaysPage.Around> around(YearMonth month, boolean list) {
        var asked = "&view=" + (list ? "list" : "month");
        return List.of(
                new DaysPage.Around(
                        at(month.minusMonths(1)) + asked,
                        Texts.say("agenda.earlier", month(month.minusMonths(1))),
                        false),
                new DaysPage.Around(
                        at(month.plusMonths(1)) + asked,
                        Texts.say("agenda.later", month(month.plusMonths(1))),
                        false),
                new DaysPage.Around(at(month) + "&view=month", Texts.say("agenda.as-month"), !list),
                new DaysPage.Around(at(month) + "&view=list", Texts.say("agenda.as-list"), list));
    }

    private String at(YearMonth month) {
        return home() + "?month=" + month;
    }

    DaysPage.DayCell cell(AgendaDay one) {
        var day = one.day();
        return new DaysPage.DayCell(
                "d-" + day,
                String.valueOf(day.getDayOfMonth()),
                Moments.shortDay(day) + " " + WEEKDAYS.get(day.getDayOfWeek().getValue() - 1),
                css(one),
                said(one),
                one.items().stream()
                        .sorted(
                                Comparator.comparing(AgendaItem::kind)
                                        .thenComparing(DaysPrint::begins))
                        .map(this::line)
                        .toList(),
                new DaysPage.More(
                        one.more() > 0 ? home() + "?day=" + day : "",
                        Texts.say("agenda.more", one.more())));
    }

    private static String begins(AgendaItem one) {
        return one.from() == null ? "" : one.from().toString();
    }

    private String css(AgendaDay one) {
        return Stream.of(
                        "from-" + one.day().getDayOfWeek().getValue(),
                        one.works() ? "" : "off",
                        one.day().equals(today) ? "today" : "",
                        one.items().isEmpty() && said(one).isEmpty() ? "bare" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String said(AgendaDay one) {
        boolean weekend = one.day().getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        if (!one.off().isEmpty()) {
            return Texts.say("agenda.off", one.off());
        }
        return one.works() && weekend ? Texts.say("agenda.made-up") : "";
    }

    private DaysPage.Line line(AgendaItem one) {
        var pressing = one.pressing() ? one.day().isBefore(today) ? " late" : " pressing" : "";
        return new DaysPage.Line(
                "agenda-" + one.kind().name().toLowerCase(java.util.Locale.ROOT) + pressing,
                one.kind().label(),
                Stream.of(one.from(), one.to())
                        .filter(Objects::nonNull)
                        .map(HOUR::format)
                        .collect(Collectors.joining("—")),
                one.words(),
                one.href(),
                one.more());
    }

    /** One day, whole. */
    List<DaysPage.Around> day(AgendaDay one, int after, int most) {
        var month =
                new DaysPage.Around(
                        at(YearMonth.from(one.day())), Texts.say("agenda.whole-month"), false);
        return one.more() == 0
                ? List.of(month)
                : List.of(
                        month,
                        new DaysPage.Around(
                                home() + "?day=" + one.day() + "&after=" + (after + most),
                                Texts.say("agenda.next", one.more()),
                                false));
    }
}
