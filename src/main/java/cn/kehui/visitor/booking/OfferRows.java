package cn.kehui.visitor.booking;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.calendar.WorkingDays;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rows of {@code booking_offer} with what was approved of their sessions. */
@Component
class OfferRows {
    private final Form form;

    OfferRows(ActivityForm asked) {
        this.form = asked.form();
    }

    SessionOffer offer(ResultSet row, WorkingDays days) throws SQLException {
        var id =
                new SessionId(
                        new ActivityId(
                                new CampaignId(row.getString("campaign_id")),
                                row.getObject("activity_id", UUID.class)),
                        row.getString("session_key"));
        var rule = rule(row);
        var approved = row.getString("session");
        return new SessionOffer(
                id,
                row.getString("title"),
                at(session(id, approved), rule, days),
                SessionStanding.of(
                        row.getBoolean("shown"), row.getBoolean("cancelled"), approved == null),
                rule,
                row.getInt("room"),
                row.getInt("taken"),
                row.getBoolean("waiting"));
    }

    /** As it was approved, as far as that is understood. */
    private Session session(SessionId id, @Nullable String approved) {
        var answers =
                approved == null
                        ? new Answers("", Map.of(), List.of(Map.of()))
                        : Json.read(approved, Answers.class);
        return Session.of(form, id.activity(), answers, List.of(id.key())).getFirst();
    }

    private static SessionOffer.At at(Session session, OfferRule rule, WorkingDays days) {
        var closes = BookingRules.closes(session.day(), session.from(), rule.lead(), days);
        return new SessionOffer.At(
                session.day(), session.from(), session.to(), session.venue(), closes);
    }

    private static OfferRule rule(ResultSet row) throws SQLException {
        return new OfferRule(
                row.getInt("capacity"),
                row.getTimestamp("opens_at").toInstant(),
                new OfferRule.Lead(row.getInt("lead_days"), row.getBoolean("lead_working")),
                row.getInt("most"),
                row.getBoolean("approves"),
                new OfferRule.Waits(row.getBoolean("waits"), row.getInt("hold_hours")),
                row.getString("ground_rules"),
                new OfferRule.Kept(
                        row.getInt("keep_days"), row.getBoolean("paused"), row.getLong("version")));
    }
}
