package cn.kehui.total.selection;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.cipher.Reseal;
import cn.kehui.ground.cipher.SealedRows;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.form.SealedAnswers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of lists on their way to and from the database, sealed as the answers they are of. */
@Component
class SealedLists implements Reseal {
    private static final String CAMPAIGNS =
            "select distinct campaign_id from pick_list where sealed <> :prefix order by 1";

    private static final String OTHERWISE =
            """
            select id, rows from pick_list
             where campaign_id = :campaign and sealed <> :prefix
             order by id limit :most for update skip locked
            """;
    private static final String SEALED =
            "update pick_list set rows = :rows::jsonb, sealed = :sealed where campaign_id = :campaign and id = :id";

    private final JdbcClient db;
    private final SealedAnswers sealed;
    private final SealedRows<Kept> otherwise;

    SealedLists(JdbcClient db, SealedAnswers sealed) {
        this.db = db;
        this.sealed = sealed;
        this.otherwise = new SealedRows<>(db, CAMPAIGNS, OTHERWISE, Kept.class);
    }

    /** What everything begins with that is sealed as of now. To be asked before sealing. */
    String prefix() {
        return sealed.prefix();
    }

    PickList.Content seal(PickList.Content content, UUID list) {
        var row = new SealedAnswers.Row(content.formId(), row(list));
        return each(content, (typed, place) -> sealed.seal(typed, place, row));
    }

    PickList.Content open(PickList.Content content, UUID list) {
        return each(content, (kept, place) -> sealed.open(kept, place, row(list)));
    }

    /** What a picked activity is called, as its version has it. */
    String name(ResultSet pick) throws SQLException {
        return sealed.open(
                pick.getString("name"),
                new RowPlace(pick.getInt("row"), "name").toString(),
                SealedAnswers.submission(pick.getString("submission_id")));
    }

    private record Kept(UUID id, String rows) {}

    @Override
    @Transactional
    public int reseal(int most) {
        return otherwise.each(prefix(), most, this::put);
    }

    private void put(String campaign, Kept one) {
        var mark = prefix();
        var clear = open(Json.read(one.rows(), PickList.Content.class), one.id());
        db.sql(SEALED)
                .param("rows", Json.write(seal(clear, one.id())))
                .param("sealed", mark)
                .param("campaign", campaign)
                .param("id", one.id())
                .update();
    }

    private interface Cell {
        String of(String words, String place);
    }

    private static PickList.Content each(PickList.Content content, Cell as) {
        var rows = new ArrayList<PickList.Row>();
        for (var row : content.rows()) {
            int index = rows.size();
            Map<String, String> values = new HashMap<>();
            row.values()
                    .forEach(
                            (id, words) ->
                                    values.put(
                                            id, as.of(words, new RowPlace(index, id).toString())));
            rows.add(row.with(values));
        }
        return new PickList.Content(content.form(), rows);
    }

    private static String row(UUID list) {
        return "pick_list " + list;
    }
}
