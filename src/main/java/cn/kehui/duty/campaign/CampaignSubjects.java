package cn.kehui.duty.campaign;

import cn.kehui.ground.account.JournalLine.Named;
import cn.kehui.ground.account.JournalLine.Subjects;
import cn.kehui.ground.base.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Campaigns and their duties, as the journal calls them. */
@Component
class CampaignSubjects implements Subjects {
    private static final String NAMED =
            """
            select c.id, c.title, null as duty from campaign c where c.id = any(:words)
            union all
            select d.id, c.title, d.title from duty d join campaign c on c.id = d.campaign_id
             where d.id = any(:words)
            """;
    private final JdbcClient db;

    CampaignSubjects(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<String, Named> named(Set<String> ids) {
        return Subjects.named(db, NAMED, ids, (row, _) -> named(row));
    }

    /** A campaign is no unit's. */
    @Override
    public List<String> of(Collection<UUID> units) {
        return List.of();
    }

    private static Named named(ResultSet row) throws SQLException {
        var duty = row.getString("duty");
        return new Named(
                duty == null
                        ? Texts.say("journal.title", row.getString("title"))
                        : Texts.say("journal.duty", row.getString("title"), duty),
                "");
    }
}
