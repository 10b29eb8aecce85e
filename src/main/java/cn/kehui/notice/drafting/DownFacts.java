package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.calendar.WorkingDays;
import cn.kehui.ground.org.Unit;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.notice.facts.Said;
import cn.kehui.sheet.form.FormId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of the own notice, proposed from the campaign of the level above. */
final class DownFacts {
    private final Campaign above;
    private final Unit own;
    private final WorkingDays calendar;
    private final int days;
    private final LocalDate today;
    private final java.util.function.Function<FormId, String> titles;
    private final Map<FormId, List<String>> forms = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    /**
     * @param titles of forms
     */
    DownFacts(
            Campaign above,
            Unit own,
            Today today,
            int days,
            java.util.function.Function<FormId, String> titles) {
        this.titles = titles;
        this.above = above;
        this.own = own;
        this.calendar = today.days();
        this.today = today.date();
        this.days = days;
    }

    List<Fact> facts() {
        var ask = Texts.say("incoming.down-ask");
        words(FactKind.TITLE, Texts.say("incoming.down-title", above.title()), ask);
        words(FactKind.ISSUER, own.name(), Texts.say("incoming.down-issuer"));
        var notice = above.notice();
        words(
                FactKind.FOLLOWS,
                notice.title() + (notice.number().isEmpty() ? "" : "（" + notice.number() + "）"),
                "");
        words(FactKind.ADDRESSEE, Texts.say(addressees()), ask);
        above.themes().forEach(theme -> words(FactKind.THEME, theme, ""));
        above.periods().forEach(period -> add(FactKind.PERIOD, period(period), ""));
        above.duties().forEach(this::duty);
        forms();
        return List.copyOf(facts);
    }

    private String addressees() {
        return switch (own.level()) {
            case NATION -> "incoming.down-provinces";
            case PROVINCE -> "incoming.down-cities";
            case CITY -> "incoming.down-counties";
            case COUNTY, BELOW -> "incoming.down-towns";
        };
    }

    private static Said.Period period(Campaign.Period period) {
        return new Said.Period(period.what(), period.words(), period.from(), period.to());
    }

    private void duty(Duty duty) {
        var id = "duty-" + duty.id().name().replace('.', '-');
        var deadline = duty.deadline();
        var closes = deadline.closesAt();
        var due = new Said.Due(deadline.words(), null, null, null);
        String ask = Texts.say("incoming.down-rolling");
        if (closes != null) {
            var last = Moments.lastDay(closes);
            var day = proposed(last);
            due = new Said.Due(words(day), null, day, null);
            ask = Texts.say("incoming.down-date", deadline.words(), calendar.between(day, last));
        }
        var papers =
                duty.papers().stream()
                        .map(one -> new Said.Paper(one.title(), one.kind(), one.least()))
                        .toList();
        var fact = Fact.read(id, "", new Said.Duty(duty.title(), due, papers, duty.id()));
        boolean owes = duty.parties().stream().anyMatch(one -> one.owedBy().matches(own));
        facts.add(owes ? fact.asking(ask) : fact.leftOut(Texts.say("incoming.down-others")));
        facts.addAll(new DownParties(own, id, duty).facts());
        var form = duty.form();
        if (form != null && owes) {
            forms.computeIfAbsent(form, _ -> new ArrayList<>()).add(id);
        }
    }

    /** A form that several duties ask for is one. */
    private void forms() {
        forms.forEach(
                (form, duties) ->
                        add(
                                FactKind.FORM,
                                new Said.Form(
                                        titles.apply(form),
                                        List.copyOf(duties),
                                        new Said.Use.Known(form),
                                        ""),
                                ""));
    }

    private static String words(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日前";
    }

    /** Some working days before the day above; fewer where that day is gone already. */
    private LocalDate proposed(LocalDate last) {
        for (int count = days; count > 0; count /= 2) {
            var day = calendar.before(last, count);
            if (day.isAfter(today)) {
                return day;
            }
        }
        return last;
    }

    private void words(FactKind kind, String words, String ask) {
        add(kind, new Said.Words(kind, words), ask);
    }

    private void add(FactKind kind, Said said, String ask) {
        long before = facts.stream().filter(fact -> fact.kind() == kind).count();
        var id = kind.name().toLowerCase(java.util.Locale.ROOT) + (before + 1);
        var fact = Fact.read(id, "", said);
        facts.add(ask.isEmpty() ? fact : fact.asking(ask));
    }
}
