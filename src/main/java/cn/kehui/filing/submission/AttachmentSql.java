package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.vault.BlobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code paper} and {@code submission_paper} tables, and what a duty demands of them. */
@Component
class AttachmentSql {
    private static final String OF =
            "select * from paper where campaign_id = :campaign and obligation_id = :of and removed_at is null order by added_at, id";
    private static final String FILED =
            """
            select p.* from submission_paper s
              join paper p on p.campaign_id = s.campaign_id and p.id = s.paper_id
             where s.campaign_id = :campaign and s.submission_id = :id and p.obligation_id = :of
             order by p.added_at, p.id
            """;
    private static final String ONE =
            "select * from paper where campaign_id = :campaign and id = :id and obligation_id = :of";
    private static final String INSERT =
            """
            insert into paper (campaign_id, id, obligation_id, demand, name, sha256, size, added_by, added_at)
            values (:campaign, :id, :of, :demand, :name, :sha256, :size, :by, :at)
            """;
    private static final String REMOVE =
            "update paper set removed_at = :now where campaign_id = :campaign and id = :id and obligation_id = :of and removed_at is null";

    private static final String DEMANDS =
            """
            select p ->> 'id' as id, p ->> 'title' as title, upper(p ->> 'kind') as kind,
                   coalesce((p ->> 'least')::int, 1) as least, (p ->> 'most')::int as most, p ->> 'clause' as clause
              from duty d
              join jsonb_array_elements(d.definition -> 'papers') with ordinality as paper (p, place) on true
             where d.id = :duty
             order by paper.place
            """;

    private final JdbcClient db;

    AttachmentSql(JdbcClient db) {
        this.db = db;
    }

    /** What goes with the next version, in the order in which it was added. */
    List<Attachment> of(Obligation obligation) {
        return of(OF, obligation).query(AttachmentSql::attachment).list();
    }

    /** What went with a version that was filed. */
    List<Attachment> filed(Obligation of, SubmissionId id) {
        return of(FILED, of).param("id", id.value()).query(AttachmentSql::attachment).list();
    }

    Optional<Attachment> one(Obligation of, UUID id) {
        return of(ONE, of).param("id", id).query(AttachmentSql::attachment).optional();
    }

    void insert(Obligation of, Attachment attachment, UUID by) {
        of(INSERT, of)
                .param("id", attachment.id())
                .param("demand", attachment.demand())
                .param("name", attachment.name())
                .param("sha256", attachment.blob().sha256())
                .param("size", attachment.size())
                .param("by", by)
                .param("at", Timestamp.from(attachment.addedAt()))
                .update();
    }

    /** It goes with no later version; those that were filed keep it. */
    void remove(Obligation of, UUID id, Instant now) {
        of(REMOVE, of).param("id", id).param("now", Timestamp.from(now)).update();
    }

    private JdbcClient.StatementSpec of(String sql, Obligation obligation) {
        return db.sql(sql)
                .param("campaign", obligation.campaign().value())
                .param("of", obligation.id().value());
    }

    /** What a duty asks for beside its form, in the order of the notice. */
    List<PaperDemand> demands(DutyId duty) {
        return db.sql(DEMANDS)
                .param("duty", duty.value())
                .query(
                        (row, _) ->
                                new PaperDemand(
                                        row.getString("id"),
                                        row.getString("title"),
                                        PaperDemand.Kind.valueOf(row.getString("kind")),
                                        row.getInt("least"),
                                        row.getObject("most", Integer.class),
                                        row.getString("clause")))
                .list();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("demand"),
                row.getString("name"),
                new BlobId(row.getString("sha256")),
                row.getLong("size"),
                row.getTimestamp("added_at").toInstant(),
                "");
    }
}
