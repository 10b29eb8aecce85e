-- A country whose units have all filed the table of statistics, and been accepted: written at once by the owner of the tables, for
-- filing 45,000 reports one by one would take longer than everything that is measured. %1$s is a campaign to copy the duty from,
-- %2$s the new one, %3$d how many units owe it.
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
 order by length(u.region_path), u.leaf;

insert into campaign (id, title, year, region_code, definition, published_at)
select '%2$s', '全国科技活动周', year, '000000', definition, published_at from campaign where id = '%1$s';

insert into duty (id, campaign_id, place, title, form_id, form_version, deadline_words, closes_at, definition)
select '%2$s/D2', '%2$s', 2, title, form_id, form_version, deadline_words, closes_at, definition from duty where id = '%1$s/D2';

insert into obligation (id, campaign_id, duty_id, unit_id, receiver_id, state, changed_at, current_id, accepted_id)
select gen_random_uuid(), '%2$s', '%2$s/D2', u.id, c.id, 'ACCEPTED', now(), u.id, u.id
  from (select id, code from bench_unit where leaf > 0 order by leaf, code limit %3$d) u
  join bench_unit c on c.leaf = 0 and c.code = u.code;

insert into submission (campaign_id, id, obligation_id, version, nature, form_id, form_version, answers, filed_by, filed_name, filed_unit, filed_at)
select o.campaign_id, o.accepted_id, o.id, 1, 'ANSWERS', d.form_id, d.form_version, '{"unit": "", "values": {}, "rows": []}',
       p.id, p.name, p.unit_id, now()
  from obligation o
  join duty d on d.id = o.duty_id
 cross join (select id, name, unit_id from person limit 1) p
 where o.campaign_id = '%2$s';

insert into figure (campaign_id, submission_id, field, grade, quantity)
select s.campaign_id, s.id, f.field, f.grade, case when f.grade = 'NUMBER' then 1 + abs(hashtext(f.field || s.id)) %% 100000 end
  from submission s
 cross join (select field, grade from figure
              where campaign_id = '%1$s'
                and submission_id = (select accepted_id from obligation where campaign_id = '%1$s' and duty_id = '%1$s/D2' and accepted_id is not null limit 1)) f
 where s.campaign_id = '%2$s';

insert into tally (campaign_id, submission_id, nature, fields, grades, quantities)
select campaign_id, submission_id, 'ANSWERS', string_agg(field, ',' order by field),
       array_agg(left(grade, 1)::"char" order by field), array_agg(quantity order by field)
  from figure
 where campaign_id = '%2$s'
 group by campaign_id, submission_id;
