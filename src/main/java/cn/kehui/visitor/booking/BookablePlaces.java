package cn.kehui.visitor.booking;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.calendar.WorkingDays;
import cn.kehui.visitor.programme.EntrySession;
import cn.kehui.visitor.programme.PlacesOffered;
import cn.kehui.visitor.programme.ProgrammeEdition;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the programme of which activities places can be booked, and where some are left. */
@Component
class BookablePlaces implements PlacesOffered {
    private final LeftSql sql;
    private final Calendars calendars;
    private final Clock clock;

    BookablePlaces(LeftSql sql, Calendars calendars, Clock clock) {
        this.sql = sql;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Set<UUID> in(CampaignId campaign) {
        return sql.offered(campaign);
    }

    @Override
    public Map<UUID, Set<String>> left(ProgrammeEdition edition, Set<CampaignId> campaigns) {
        var now = clock.instant();
        var days = calendars.current();
        var names = campaigns.stream().map(CampaignId::value).toList();
        return sql.left(names, now).stream()
                .filter(one -> open(edition, one, days, now))
                .collect(
                        Collectors.groupingBy(
                                LeftSql.Left::activity,
                                Collectors.mapping(LeftSql.Left::session, Collectors.toSet())));
    }

    private static boolean open(
            ProgrammeEdition edition, LeftSql.Left left, WorkingDays days, Instant now) {
        return edition.entry(left.activity()).stream()
                .flatMap(entry -> entry.sessions().stream())
                .filter(session -> session.key().equals(left.session()))
                .anyMatch(session -> open(session, left.lead(), days, now));
    }

    private static boolean open(
            EntrySession session, OfferRule.Lead lead, WorkingDays days, Instant now) {
        var closes = BookingRules.closes(session.day(), session.from(), lead, days);
        return closes != null && now.isBefore(closes);
    }
}
