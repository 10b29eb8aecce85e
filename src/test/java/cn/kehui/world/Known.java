package cn.kehui.world;

/**
 * What the database knows of its tables when a campaign comes, and does not learn by itself while a
 * test goes on: a plan by chance tells nothing.
 */
public enum Known {
    /** Tables were counted when all that had been in them was gone. */
    EMPTY(
            """
                do $$
                declare one record; holds boolean;
                begin
                    for one in select oid, relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
                        execute format('select exists (select 1 from %I)', one.relname) into holds;
                        if not holds then
                            update pg_class set reltuples = 0, relpages = 20
                             where oid = one.oid or oid in (select indexrelid from pg_index where indrelid = one.oid);
                        end if;
                    end loop;
                end $$
                """),

    /** A campaign of an earlier year, with many more, is all that it knows of. */
    LAST_YEAR(
            """
                insert into campaign select (jsonb_populate_record(c, '{"id": "older-2024", "year": 2024}')).* from campaign c where id = 'qingdao-2025';
                insert into duty
                select (jsonb_populate_record(d, jsonb_build_object('id', replace(id, 'qingdao-2025', 'older-2024'), 'campaign_id', 'older-2024', 'parent_id', null))).*
                  from duty d where campaign_id = 'qingdao-2025';
                insert into unit (id, code, name, region_code, kind, level, line, path)
                select gen_random_uuid(), 'old-' || n, '旧单位' || n, '370200', 'OTHER', 'BELOW', 'SCIENCE', 'old-' || n || '/' from generate_series(1, 3000) n;
                insert into obligation (id, campaign_id, duty_id, unit_id, receiver_id, state, changed_at, current_id, accepted_id)
                select u.id, 'older-2024', 'older-2024/D3', u.id, u.id, 'ACCEPTED', now(), u.id, u.id from unit u where u.code like 'old-%';
                insert into submission (campaign_id, id, obligation_id, version, nature, form_id, form_version, answers, filed_by, filed_name, filed_unit, filed_at)
                select o.campaign_id, o.id, o.id, 1, 'ANSWERS', 'week-statistics', '2025', '{"unit": "", "values": {}, "rows": []}', p.id, '李文', o.unit_id, now()
                  from obligation o cross join (select id from person limit 1) p where o.campaign_id = 'older-2024';
                insert into figure (campaign_id, submission_id, field, grade, quantity)
                select s.campaign_id, s.id, 'events_held', 'NUMBER', 12 from submission s where s.campaign_id = 'older-2024';
                insert into tally (campaign_id, submission_id, nature, fields, grades, quantities)
                select campaign_id, submission_id, 'ANSWERS', field, array['N'::"char"], array[quantity] from figure where campaign_id = 'older-2024';
                analyze;
                """);

    private final String sql;

    Known(String sql) {
        this.sql = sql;
    }

    /** From now on it is known of a product's tables. */
    public void of(ManyUnits many) throws Exception {
        many.owner("alter system set autovacuum = off");
        many.owner("select pg_reload_conf()");
        many.owner("analyze");
        many.owner(sql);
    }
}
