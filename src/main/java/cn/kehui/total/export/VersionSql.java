package cn.kehui.total.export;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Draft;
import cn.kehui.ground.base.Json;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.SealedAnswers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was filed, version by version: versions never change. */
@Component
class VersionSql {
    private static final int SOME = 200;
    private static final String ANSWERS =
            """
            select s.id, s.answers, s.reasons
              from unnest(:ids::uuid[]) with ordinality as k (id, n)
              join submission s on s.campaign_id = :campaign and s.id = k.id
             order by k.n
            """;
    private static final String WORDS =
            """
            select f.submission_id, f.field, f.words
              from figure f
             where f.campaign_id = :campaign and f.submission_id = any(:ids::uuid[]) and f.grade = 'WORDS'
            """;
    private static final String ACCEPTED =
            """
            select t.by_name || ' ' || to_char(t.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')
              from step t
             where t.campaign_id = :campaign and t.obligation_id = :of and t.submission_id = :id and t.act = 'ACCEPT'
               and not exists (
                       select 1 from step b
                        where b.campaign_id = t.campaign_id and b.obligation_id = t.obligation_id
                          and b.submission_id = t.submission_id and b.act = 'TAKE_BACK' and b.id > t.id)
             order by t.at desc limit 1
            """;

    private final JdbcClient db;
    private final SealedAnswers sealed;

    VersionSql(JdbcClient db, SealedAnswers sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /**
     * What a version says.
     *
     * @param reasons that were given for unlikely or overridden answers, by place
     */
    record Said(Answers answers, Map<String, String> reasons) {}

    /** One after another in the order of the ids, some at a time; to be closed. */
    Stream<Said> said(CampaignId campaign, List<SubmissionId> ids) {
        return db
                .sql(ANSWERS)
                .withFetchSize(SOME)
                .param("campaign", campaign.value())
                .param("ids", array(ids))
                .query((row, _) -> said(row))
                .stream();
    }

    /** Field → what each version says there. */
    Map<String, Map<SubmissionId, String>> words(CampaignId campaign, List<SubmissionId> ids) {
        var words = new LinkedHashMap<String, Map<SubmissionId, String>>();
        db.sql(WORDS)
                .param("campaign", campaign.value())
                .param("ids", array(ids))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        words.computeIfAbsent(
                                                        row.getString("field"),
                                                        _ -> new LinkedHashMap<>())
                                                .put(
                                                        new SubmissionId(
                                                                row.getObject(
                                                                        "submission_id",
                                                                        UUID.class)),
                                                        words(row)));
        return words;
    }

    private Said said(ResultSet row) throws SQLException {
        var from = SealedAnswers.submission(row.getString("id"));
        var reasons = new LinkedHashMap<String, String>();
        Json.read(row.getString("reasons"), Reasons.class)
                .forEach((place, one) -> reasons.put(place, sealed.open(one.words(), place, from)));
        return new Said(
                sealed.open(Json.read(row.getString("answers"), Answers.class), from), reasons);
    }

    /** So that JSON knows what its values are. */
    private static final class Reasons extends LinkedHashMap<String, Draft.Reason> {
        private static final long serialVersionUID = 1;
    }

    private String words(ResultSet row) throws SQLException {
        return sealed.open(
                row.getString("words"),
                row.getString("field"),
                SealedAnswers.submission(row.getString("submission_id")));
    }

    /** Who accepted it and when, in words; empty: nobody yet. */
    String accepted(Obligation of, SubmissionId id) {
        return db.sql(ACCEPTED)
                .param("campaign", of.campaign().value())
                .param("of", of.id().value())
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static String[] array(List<SubmissionId> ids) {
        var all = new ArrayList<String>();
        ids.forEach(id -> all.add(id.toString()));
        return all.toArray(String[]::new);
    }
}
