package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.calendar.WorkingDays;
import cn.kehui.ground.org.Unit;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.sheet.form.FormId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        add(FactKind.TITLE, Map.of("words", Texts.say("incoming.down-title", above.title())), ask);
        add(FactKind.ISSUER, Map.of("words", own.name()), Texts.say("incoming.down-issuer"));
        var notice = above.notice();
        add(
                FactKind.FOLLOWS,
                Map.of(
                        "words",
                        notice.title()
                                + (notice.number().isEmpty() ? "" : "（" + notice.number() + "）")),
                "");
        add(FactKind.ADDRESSEE, Map.of("words", Texts.say(addressees())), ask);
        above.themes().forEach(theme -> add(FactKind.THEME, Map.of("words", theme), ""));
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

    private static Map<String, String> period(Campaign.Period period) {
        return Map.of(
                "what", period.what(),
                "words", period.words(),
                "from", day(period.from()),
                "to", day(period.to()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void duty(Duty duty) {
        var id = "duty-" + duty.id().name().replace('.', '-');
        var values = new HashMap<String, String>();
        values.put("title", duty.title());
        values.put("parent", duty.id().value());
        values.put(
                "papers",
                duty.papers().stream()
                        .map(one -> one.title() + "｜" + one.kind().label() + "｜" + one.least())
                        .collect(Collectors.joining("\n")));
        var closes = duty.deadline().closesAt();
        String ask = Texts.say("incoming.down-rolling");
        if (closes != null) {
            var last = closes.minusNanos(1).atZone(Beijing.ZONE).toLocalDate();
            var day = proposed(last);
            values.put("closes_on", day.toString());
            values.put("words", words(day));
            ask =
                    Texts.say(
                            "incoming.down-date",
                            duty.deadline().words(),
                            calendar.between(day, last));
        } else {
            values.put("words", duty.deadline().words());
        }
        var fact = Fact.read(id, FactKind.DUTY, "", values);
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
                                Map.of(
                                        "title", titles.apply(form),
                                        "duty", String.join(",", duties),
                                        "use", form.toString()),
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

    private void add(FactKind kind, Map<String, String> values, String ask) {
        long before = facts.stream().filter(fact -> fact.kind() == kind).count();
        var id = kind.name().toLowerCase(java.util.Locale.ROOT) + (before + 1);
        var fact = Fact.read(id, kind, "", values);
        facts.add(ask.isEmpty() ? fact : fact.asking(ask));
    }
}
