package cn.kehui.week.agenda;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.safety.PermitDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of a campaign, as far as they are for somebody. */
@Service
public class Agendas {
    /** More permits than a month has anywhere; if there are more, that is said. */
    static final int PERMITS = 200;

    private final DueDays due;
    private final PermitDays permits;
    private final DaySessions sessions;
    private final Calendars calendars;

    Agendas(DueDays due, PermitDays permits, DaySessions sessions, Calendars calendars) {
        this.due = due;
        this.permits = permits;
        this.sessions = sessions;
        this.calendars = calendars;
    }

    /**
     * From which day until which, both with it.
     *
     * @param after behind so many sessions of each day
     * @param most sessions of each day
     */
    public record Span(LocalDate from, LocalDate until, int after, int most) {}

    /** Each day of the span, for who has asked already whether the campaign may be seen. */
    @Transactional(readOnly = true)
    public List<AgendaDay> days(Actor actor, Campaign campaign, Span span) {
        var held =
                sessions.some(
                        actor,
                        campaign.id(),
                        new DaySessions.Span(
                                span.from(),
                                span.until(),
                                span.after(),
                                span.most(),
                                Integer.MAX_VALUE));
        var items =
                items(actor, campaign, span, held).stream()
                        .collect(Collectors.groupingBy(AgendaItem::day));
        var left =
                held.stream()
                        .collect(
                                Collectors.toMap(
                                        DaySession::day, one -> one.many() - one.nth(), Math::min));
        var working = calendars.current();
        return span.from()
                .datesUntil(span.until().plusDays(1))
                .map(
                        day ->
                                new AgendaDay(
                                        day,
                                        working.works(day),
                                        working.holiday(day).orElse(""),
                                        items.getOrDefault(day, List.of()),
                                        left.getOrDefault(day, 0)))
                .toList();
    }

    /**
     * All of a year around a day, for a calendar elsewhere: whatever somebody has to do, and
     * sessions in the room that is left; if that is not enough, those from the day on, and the last
     * says that there are more.
     *
     * @param most so many are read at once by what people have
     */
    @Transactional(readOnly = true)
    public List<AgendaItem> around(Actor actor, Campaign campaign, LocalDate day, int most) {
        var span = new Span(day.minusMonths(6), day.plusMonths(6), 0, most);
        var items = new ArrayList<>(items(actor, campaign, span, List.of()));
        int room = Math.max(0, most - items.size());
        var held = held(actor, campaign, span, room);
        if (held.size() > room) {
            held = held(actor, campaign, new Span(day, span.until(), 0, most), room);
        }
        held.stream().limit(room).map(Agendas::session).forEach(items::add);
        items.sort(Comparator.comparing(AgendaItem::day));
        if (held.size() > room) {
            items.add(more(campaign, held.get(room).day(), most));
        }
        return List.copyOf(items);
    }

    /** One more than there is room for, where there are more. */
    private List<DaySession> held(Actor actor, Campaign campaign, Span span, int room) {
        return sessions.some(
                actor,
                campaign.id(),
                new DaySessions.Span(span.from(), span.until(), 0, room + 1, room + 1));
    }

    private static AgendaItem more(Campaign campaign, LocalDate day, int most) {
        return new AgendaItem(
                AgendaItem.Kind.NOTICE,
                "more-" + campaign.id(),
                day,
                Texts.say("agenda.left"),
                Texts.say("agenda.left-out", most),
                "/campaigns/" + campaign.id() + "/days",
                false,
                null,
                null);
    }

    private List<AgendaItem> items(
            Actor actor, Campaign campaign, Span span, List<DaySession> held) {
        var items = new ArrayList<AgendaItem>(due.of(actor, campaign));
        int most = Math.max(PERMITS, span.most());
        var few = new PermitDays.Span(span.from(), span.until(), most + 1);
        var some = permits.some(actor, campaign.id(), few);
        some.stream().limit(most).map(Agendas::permit).forEach(items::add);
        some.stream().skip(most).map(one -> morePermits(campaign, one, most)).forEach(items::add);
        NoticeDays.of(campaign).forEach(items::add);
        held.forEach(one -> items.add(session(one)));
        return items.stream()
                .filter(one -> !one.day().isBefore(span.from()))
                .filter(one -> !one.day().isAfter(span.until()))
                .toList();
    }

    private static AgendaItem morePermits(Campaign campaign, PermitDays.PermitDay next, int most) {
        return new AgendaItem(
                AgendaItem.Kind.PERMIT,
                "permits-" + campaign.id(),
                next.latest(),
                Texts.say("agenda.permits-left"),
                Texts.say("agenda.permits-left-out", most),
                "/campaigns/" + campaign.id() + "/activities",
                true,
                null,
                null);
    }

    private static AgendaItem permit(PermitDays.PermitDay one) {
        return new AgendaItem(
                AgendaItem.Kind.PERMIT,
                "permit-" + one.id(),
                one.latest(),
                Texts.say("agenda.permit", one.title()),
                Texts.say(one.applied() ? "agenda.applied" : "agenda.unapplied", one.unit()),
                home(one.id()) + "/safety",
                !one.applied(),
                null,
                null);
    }

    private static AgendaItem session(DaySession one) {
        var where = one.venue().isEmpty() ? Texts.say("agenda.online") : one.venue();
        return new AgendaItem(
                AgendaItem.Kind.SESSION,
                "session-" + one.id() + "-" + one.key(),
                one.day(),
                one.title().isEmpty() ? Texts.say("agenda.nameless") : one.title(),
                Texts.say("agenda.session", where, one.unit(), one.stage().label()),
                home(one.id()),
                false,
                one.from(),
                one.to());
    }

    private static String home(ActivityId id) {
        return "/campaigns/" + id.campaign() + "/activities/" + id;
    }
}
