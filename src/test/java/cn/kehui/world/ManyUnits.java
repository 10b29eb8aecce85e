package cn.kehui.world;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Expected;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Hundreds of units below a bureau, and how far each has come, put into a product at once. */
public final class ManyUnits {
    private final Product product;
    private final Actor reviewer;

    public ManyUnits(Product product, Actor reviewer) {
        this.product = product;
        this.reviewer = reviewer;
    }

    /** So many more that owe both: a third has not filed, a third waits, a third is accepted. */
    public void owe(int from, int until, String... duties) throws Exception {
        var bureau = reviewer.unit();
        owner(
                """
                insert into unit (id, parent_id, code, name, region_code, kind, level, line, path)
                select gen_random_uuid(), '%1$s', 'many-' || n, '多家单位' || n, '370200', 'OTHER', 'BELOW', 'SCIENCE', '%2$smany-' || n || '/'
                  from generate_series(%3$d, %4$d) n
                """
                        .formatted(bureau.id(), bureau.path(), from, until - 1));
        var expected = new ArrayList<Expected>();
        for (var duty : duties) {
            for (var unit : ids(from)) {
                expected.add(new Expected(new DutyId(duty), unit, bureau.id(), "", null, ""));
            }
        }
        product.the(Obligations.class).owe(expected);
        owner(
                """
                insert into submission (campaign_id, id, obligation_id, version, nature, form_id, form_version, answers, filed_by, filed_name, filed_unit, filed_at)
                select o.campaign_id, gen_random_uuid(), o.id, 1, 'ANSWERS', d.form_id, d.form_version,
                       '{"unit": "", "values": {}, "rows": [{"name": "讲座"}, {"name": "展览"}]}', '%s', '李文', o.unit_id, now()
                  from obligation o join duty d on d.id = o.duty_id join unit u on u.id = o.unit_id
                 where u.code like 'many-%%' and split_part(u.code, '-', 2)::int %% 3 > 0
                   and not exists (select 1 from submission s where s.campaign_id = o.campaign_id and s.obligation_id = o.id)
                """
                        .formatted(reviewer.id()));
        owner(
                """
                update obligation o
                   set state = case split_part(u.code, '-', 2)::int %% 3 when 1 then 'FILED' else 'ACCEPTED' end,
                       current_id = s.id, accepted_id = case split_part(u.code, '-', 2)::int %% 3 when 2 then s.id end,
                       changed_at = o.changed_at + make_interval(secs => split_part(u.code, '-', 2)::int)
                  from unit u, submission s
                 where u.id = o.unit_id and u.code like 'many-%%' and s.campaign_id = o.campaign_id and s.obligation_id = o.id
                   and o.current_id is null
                """
                        .replace("%%", "%"));
    }

    private List<UnitId> ids(int from) throws Exception {
        var ids = new ArrayList<UnitId>();
        try (var db = product.database().coordinates().connect();
                var asked =
                        db.createStatement()
                                .executeQuery(
                                        "select id from unit where code like 'many-%' and split_part(code, '-', 2)::int >= "
                                                + from)) {
            while (asked.next()) {
                ids.add(new UnitId(asked.getObject(1, UUID.class)));
            }
        }
        return ids;
    }

    /** As the owner of the tables does. */
    public void owner(String sql) throws Exception {
        try (var db = product.database().coordinates().connect();
                var words = db.createStatement()) {
            words.execute(sql);
        }
    }
}
