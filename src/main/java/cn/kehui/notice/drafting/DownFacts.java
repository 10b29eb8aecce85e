package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.calendar.WorkingDays;
import cn.kehui.ground.org.Unit;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.notice.facts.Said;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of the own notice, proposed from the campaign of the level above. */
final class DownFacts {
    private final Down down;
    private final Campaign above;
    private final Unit own;
    private final WorkingDays calendar;
    private final LocalDate today;
    private final Map<FormId, List<String>> forms = new LinkedHashMap<>();
    private final Set<String> owed = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();

    DownFacts(Down down, Today today) {
        this.down = down;
        this.above = down.above();
        this.own = down.own();
        this.calendar = today.days();
        this.today = today.date();
    }

    List<Fact> facts() {
        var ask = Texts.say("incoming.down-ask");
        words(FactKind.TITLE, down.title(), ask);
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
        contacts();
        above.evidence().forEach(rule -> add(FactKind.EVIDENCE, EvidenceOfFact.said(rule), ""));
        above.questions().forEach(open -> question(open, ""));
        return List.copyOf(facts);
    }

    /** The own posts, and those above: whom to ask is another matter than whom to send to. */
    private void contacts() {
        for (var post : down.posts()) {
            var said = new Said.Contact(own.name() + post.name(), post.phone(), post.mail(), "");
            add(FactKind.CONTACT, said, "");
        }
        for (var one : above.contacts()) {
            var said = new Said.Contact(one.post(), one.phone(), one.mail(), one.address());
            add(FactKind.CONTACT, said, Texts.say("incoming.down-contact"));
        }
    }

    /** What the notice above leaves open is open here, unless it was decided there. */
    private void question(String open, String ask) {
        var message =
                Texts.say(down.decided() ? "incoming.down-decided" : "incoming.down-open", open);
        add(FactKind.QUESTION, new Said.Question(message, "above", ""), ask);
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
        var papers =
                duty.papers().stream()
                        .map(one -> new Said.Paper(one.title(), one.kind(), one.least()))
                        .toList();
        var fact = Fact.read(id, "", new Said.Duty(duty.title(), due(duty), papers, duty.id()));
        boolean owes = duty.parties().stream().anyMatch(one -> one.owedBy().matches(own));
        facts.add(owes ? fact.asking(ask(duty)) : fact.leftOut(Texts.say("incoming.down-others")));
        facts.addAll(new DownParties(own, id, duty).facts());
        var form = duty.form();
        if (form != null) {
            forms.computeIfAbsent(form, _ -> new ArrayList<>()).add(id);
        }
        if (owes) {
            owed.add(id);
            duty.questions().forEach(open -> question(open, Texts.say("incoming.down-left-open")));
        }
    }

    private Said.Due due(Duty duty) {
        var deadline = duty.deadline();
        var closes = deadline.closesAt();
        if (closes == null) {
            return new Said.Due(deadline.words(), null, null, null);
        }
        var day = proposed(Moments.lastDay(closes));
        var opens = opens(duty.opensAt(), day);
        var hour = closes.atZone(Beijing.ZONE).toLocalTime();
        return hour.equals(LocalTime.MIDNIGHT)
                ? new Said.Due(words(day) + "前", opens, day, null)
                : new Said.Due(words(day) + words(hour) + "前", opens, day, hour);
    }

    private static @Nullable LocalDate opens(@Nullable Instant opens, LocalDate closes) {
        var day = opens == null ? null : opens.atZone(Beijing.ZONE).toLocalDate();
        return day == null || day.isAfter(closes) ? null : day;
    }

    private String ask(Duty duty) {
        var closes = duty.deadline().closesAt();
        if (closes == null) {
            return Texts.say("incoming.down-rolling");
        }
        var last = Moments.lastDay(closes);
        return Texts.say(
                "incoming.down-date",
                duty.deadline().words(),
                calendar.between(proposed(last), last));
    }

    /** A form that several duties ask for is one; one of others' duties waits with them. */
    private void forms() {
        forms.forEach(
                (form, duties) -> {
                    var said =
                            new Said.Form(
                                    down.titles().apply(form),
                                    List.copyOf(duties),
                                    new Said.Use.Known(form),
                                    "");
                    add(FactKind.FORM, said, "");
                    if (duties.stream().noneMatch(owed::contains)) {
                        facts.add(
                                facts.removeLast().leftOut(Texts.say("incoming.down-others-form")));
                    }
                });
    }

    private static String words(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 12点, 17:30. */
    private static String words(LocalTime hour) {
        return hour.getMinute() == 0 ? hour.getHour() + "点" : hour.toString();
    }

    /** Some working days before the day above; fewer where that day is gone already. */
    private LocalDate proposed(LocalDate last) {
        for (int count = down.days(); count > 0; count /= 2) {
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
