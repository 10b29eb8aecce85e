package cn.kehui.week.ledger.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.week.activity.Session;
import cn.kehui.week.ledger.ActivityCounts;
import cn.kehui.week.ledger.CountForm;
import cn.kehui.week.ledger.CountGrade;
import cn.kehui.week.ledger.Counted;
import cn.kehui.week.ledger.LedgerEntry;
import cn.kehui.week.ledger.web.CountsPage.Asking;
import cn.kehui.week.ledger.web.CountsPage.Option;
import cn.kehui.week.ledger.web.CountsPage.Right;
import cn.kehui.week.ledger.web.CountsPage.Typed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prints the entries of an activity, each with what was said of it and how it is put right. */
final class EntriesPrint {
    private final String home;
    private final List<Session> sessions;
    private final ActivityCounts counts;
    private final CountForm asked;

    EntriesPrint(String home, List<Session> sessions, ActivityCounts counts, CountForm asked) {
        this.home = home;
        this.sessions = sessions;
        this.counts = counts;
        this.asked = asked;
    }

    CountsPage.Line line(LedgerEntry one, boolean enters, Clock clock, CountsPrint.Said said) {
        var quantity = one.quantity() == null ? 0 : one.quantity();
        return new CountsPage.Line(
                "entry-" + one.id(),
                number(one.what(), quantity),
                asked.field(one.what()).label(),
                one.grade().label(),
                one.grade().counted(),
                said(one),
                enters ? right(one, clock, said) : null);
    }

    private List<String> said(LedgerEntry one) {
        var words = new ArrayList<String>();
        session(one.session()).ifPresent(words::add);
        if (!one.said().source().isEmpty()) {
            words.add(Texts.say("ledger.source", one.said().source()));
        }
        words.add(
                Texts.say(
                        "ledger.by",
                        one.by().unit(),
                        one.by().name(),
                        Moments.recent(one.by().at())));
        var before = one.replaces() == null ? null : counts.entry(one.replaces()).orElse(null);
        if (before != null && before.quantity() != null) {
            words.add(
                    Texts.say(
                            "ledger.was",
                            number(before.what(), before.quantity()),
                            before.grade().label(),
                            one.said().why()));
        }
        return words;
    }

    private Optional<String> session(String key) {
        if (sessions.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                sessions.stream()
                        .filter(one -> one.key().equals(key))
                        .map(this::session)
                        .findFirst()
                        .orElse(Texts.say("ledger.whole")));
    }

    private Right right(LedgerEntry one, Clock clock, CountsPrint.Said said) {
        var typed = said.of(one) ? said.typed() : null;
        var right = typed == null ? null : typed.replaces();
        return new Right(
                home + "/" + one.id(),
                one.what().name(),
                one.session(),
                typed == null
                        ? fresh(clock)
                        : new Asking(typed.under().toString(), said.words(), said.token()),
                grades(typed == null ? one.grade() : typed.grade()),
                typed == null || right == null
                        ? new Typed("", one.said().source(), "")
                        : new Typed(typed.quantity(), typed.source(), right.why()),
                typed != null);
    }

    /** What was replaced, the last first. */
    List<String> replaced() {
        var words = new ArrayList<String>();
        for (var one : counts.all().reversed()) {
            var before = before(one.replaces()).orElse(null);
            if (before != null && before.quantity() != null) {
                words.add(
                        Texts.say(
                                one.quantity() == null ? "ledger.struck" : "ledger.put-right",
                                asked.field(before.what()).label(),
                                number(before.what(), before.quantity()),
                                one.quantity() == null ? "" : number(one.what(), one.quantity()),
                                one.by().name(),
                                Moments.recent(one.by().at()),
                                one.said().why()));
            }
        }
        return words;
    }

    private Optional<LedgerEntry> before(@Nullable UUID id) {
        return id == null ? Optional.empty() : counts.entry(id);
    }

    String number(Counted what, long quantity) {
        return "%,d %s".formatted(quantity, asked.field(what).unit());
    }

    static List<Option> grades(@Nullable CountGrade chosen) {
        return Arrays.stream(CountGrade.values())
                .map(one -> new Option(one.name(), one.label(), one == chosen))
                .toList();
    }

    static Asking fresh(Clock clock) {
        return new Asking(Uuid7.next(clock).toString(), List.of(), "");
    }

    String session(Session one) {
        var day = one.day() == null ? "" : Moments.shortDay(one.day()) + " " + one.hours();
        var place = one.venue().isEmpty() ? one.link() : one.venue();
        return Texts.say("ledger.session", sessions.indexOf(one) + 1, (day + " " + place).strip());
    }
}
