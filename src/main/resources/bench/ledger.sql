-- A country in which activities were held: written at once by the owner of the tables, as entering them one by one would take days.
-- %1$s is the campaign, %2$d how many activities, %3$d how many units hold them, %4$s who entered them, who begins once the units are there, %5$s what everything sealed as of now begins with. One in fifty is an entry of
-- the same event as the one before it.
create temporary table bench_unit on commit drop as
select gen_random_uuid() as id, r.code, r.parent_code, r.path as region_path, 0 as leaf, r.level
  from region r
 where r.standard
union all
select gen_random_uuid(), r.code, r.code, r.path, n, 'BELOW'
  from region r
 cross join generate_series(1, 20) as n
 where r.standard and r.level = 'COUNTY';

insert into unit (id, parent_id, code, name, region_code, kind, level, line, path)
select u.id, p.id, 'nation-' || u.code || '-' || u.leaf, '全国量尺单位' || u.code || '-' || u.leaf, u.code, 'OTHER',
       case u.level when 'COUNTRY' then 'NATION' else u.level end, 'SCIENCE',
       (select string_agg('nation-' || part || '-0/', '' order by n) from string_to_table(rtrim(u.region_path, '/'), '/') with ordinality as w (part, n))
           || case when u.leaf > 0 then 'nation-' || u.code || '-' || u.leaf || '/' else '' end
  from bench_unit u
  left join bench_unit p on p.leaf = 0 and p.code = u.parent_code
 where not exists (select 1 from unit where code like 'nation-%%')
 order by length(u.region_path), u.leaf;

insert into campaign (id, title, year, region_code, definition, published_at)
values ('%1$s', '全国科技活动周', 2025, '000000', '{}', null);

-- then
-- what is written here points at what is written here: it need not be looked up seven million times
set local session_replication_role = replica;

create temporary table bench_leaf on commit drop as
select row_number() over (order by path) - 1 as n, id
  from (select id, path from unit where code like 'nation-%%' and code not like '%%-0' order by right(code, 2), path limit %3$d) l;

create temporary table bench_held on commit drop as
select h.n, uuidv7() as id, l.id as unit_id      -- ids grow, as those of activities do
  from generate_series(0, %2$d - 1) as h (n)
  join bench_leaf l on l.n = h.n %% (select count(*) from bench_leaf)
 order by h.n;
create unique index on bench_held (n);
analyze bench_held;

insert into activity (campaign_id, id, unit_id, stage, title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at)
select '%1$s', h.id, h.unit_id, 'HELD', '活动' || h.n, '{"unit": "", "values": {}, "rows": []}', '[]', '[]', '%5$s', '%4$s', now(), '%4$s', now()
  from bench_held h;
update activity a set merged_into = o.id
  from bench_held h
  join bench_held o on o.n = h.n - 1
 where a.campaign_id = '%1$s' and a.id = h.id and h.n %% 50 = 1;

insert into ledger_book (campaign_id, activity_id) select '%1$s', id from bench_held;
insert into ledger_line (campaign_id, activity_id, fact, event_id, unit_id, quantity, counted, words, shared)
select '%1$s', h.id, f.fact, case when h.n %% 50 = 1 then o.id else h.id end, h.unit_id,
       case f.fact when 'EVENTS' then 1 when 'IN_KIND' then 0 else 1 + h.n %% 977 end,
       case when f.graded then (1 + h.n %% 977) / 2 else 0 end,
       case when f.fact = 'IN_KIND' then '图书' else '' end, h.n %% 50 in (0, 1)
  from bench_held h
  left join bench_held o on o.n = h.n - 1
 cross join (values ('EVENTS', false), ('FUNDS_CENTRAL', false), ('FUNDS_PROVINCE', false), ('FUNDS_CITY', false), ('FUNDS_COUNTY', false),
                    ('FUNDS_ENTERPRISE', false), ('FUNDS_OTHER', false), ('IN_KIND', false), ('STAFF_FULLTIME', true), ('STAFF_SCIENTISTS', true),
                    ('STAFF_VOLUNTEERS', true), ('STAFF_OTHER', true), ('PUBLIC_ON_SITE', true), ('PUBLIC_ONLINE', true)) as f (fact, graded);

-- one in ten opened a venue; each is named by five
insert into ledger_open (campaign_id, activity_id, fact, place, event_id, unit_id, name, code)
select '%1$s', h.id, 'VENUES_OPEN', '场馆' || h.n / 50, h.id, h.unit_id, '场馆' || h.n / 50, ''
  from bench_held h
 where h.n %% 10 = 5;

insert into ledger_joint (campaign_id, event_id, fact, unit_id, quantity, counted, lines)
select l.campaign_id, l.event_id, l.fact, h.unit_id,
       case when l.fact like 'FUNDS%%' then sum(distinct l.quantity) else max(l.quantity) filter (where l.activity_id = l.event_id) end,
       coalesce(max(l.counted) filter (where l.activity_id = l.event_id), 0),
       case when l.fact like 'FUNDS%%' then count(distinct l.quantity) else 1 end
  from ledger_line l
  join bench_held h on h.id = l.event_id
 where l.campaign_id = '%1$s' and l.shared
 group by l.campaign_id, l.event_id, l.fact, h.unit_id;

insert into ledger_tally (campaign_id, unit_id, fact, quantity, counted, lines)
select n.campaign_id, n.unit_id, n.fact, sum(n.quantity), sum(n.counted), sum(n.lines)
  from (select campaign_id, unit_id, fact, quantity, counted, 1 as lines from ledger_line where campaign_id = '%1$s' and not shared
        union all
        select campaign_id, unit_id, fact, quantity, counted, lines from ledger_joint where campaign_id = '%1$s') n
 group by n.campaign_id, n.unit_id, n.fact;
