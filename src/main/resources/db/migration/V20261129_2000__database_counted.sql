-- Counts the rows of tables of which the database knows nothing, or that were empty when it last looked, although something is in
-- them now: so that the next sentence is planned for as many as there are. Whoever runs the product may call it.
create function tables_counted() returns int language plpgsql security definer as $$
declare
    one text;
    many int := 0;
begin
    for one in select format('%I.%I', n.nspname, c.relname)
                 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname = current_schema() and c.reltuples <= 0 and pg_relation_size(c.oid) > 0
    loop
        execute 'analyze (skip_locked) ' || one;
        many := many + 1;
    end loop;
    return many;
end
$$;

-- A campaign is to be known when some hundreds of it have come, however many of former years lie in the same tables.
do $$
declare
    one text;
begin
    execute format('alter function tables_counted() set search_path = %I, pg_temp', current_schema());
    for one in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname = current_schema()
                  and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'campaign_id' and not a.attisdropped)
    loop
        execute format('alter table %I set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200)', one);
    end loop;
end
$$;
