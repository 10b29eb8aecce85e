package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.FormId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@link ObligationSql} as a record. */
final class ObligationRow {
    private ObligationRow() {}

    static Obligation obligation(ResultSet row, int number) throws SQLException {
        var form = row.getString("form_id");
        int most = row.getInt("most_rows");
        return new Obligation(
                new ObligationId(row.getObject("id", UUID.class)),
                new CampaignId(row.getString("campaign_id")),
                new DutyId(row.getString("duty_id")),
                row.getString("title"),
                form == null ? null : new FormId(form, row.getString("form_version")),
                party(row, "unit"),
                party(row, "receiver"),
                new Obligation.Due(
                        row.getString("deadline_words"),
                        instant(row, "duty_closes_at"),
                        instant(row, "closes_at"),
                        instant(row, "correctable_until"),
                        row.getString("channel")),
                most == 0 ? null : new Obligation.Quota(most, row.getString("most_source")),
                State.valueOf(row.getString("state")),
                submission(row, "current_id"),
                submission(row, "accepted_id"),
                reviewer(row),
                instant(row, "seen_at"),
                feeds(row),
                row.getLong("revision"));
    }

    private static Obligation.Party party(ResultSet row, String who) throws SQLException {
        return new Obligation.Party(
                new UnitId(row.getObject(who + "_id", UUID.class)),
                row.getString(who + "_name"),
                row.getString(who + "_path"),
                Line.valueOf(row.getString(who + "_line")));
    }

    private static Obligation.@Nullable Reviewer reviewer(ResultSet row) throws SQLException {
        var id = row.getObject("reviewer_id", UUID.class);
        return id == null
                ? null
                : new Obligation.Reviewer(new PersonId(id), row.getString("reviewer_name"));
    }

    private static @Nullable DutyId feeds(ResultSet row) throws SQLException {
        var id = row.getString("feeds");
        return id == null ? null : new DutyId(id);
    }

    private static @Nullable SubmissionId submission(ResultSet row, String column)
            throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new SubmissionId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
