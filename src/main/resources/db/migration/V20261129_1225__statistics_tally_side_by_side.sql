-- the figures of a version side by side as what they are, so that a total adds up rows and reads no words
alter table tally
    add column nature     text,
    add column fields     text,                      -- events_held,funds_city: in which order the figures stand
    add column grades     "char"[],                  -- of each: N a number, D a —, B blank, W words
    add column quantities bigint[],                  -- of each: its number, or null
    add column names      jsonb;                     -- of what two units may count: field → what this one named, one a line; null: nothing

update tally t
   set nature = s.nature,
       fields = coalesce(f.fields, ''),
       grades = coalesce(f.grades, '{}'),
       quantities = coalesce(f.quantities, '{}'),
       names = n.names
  from submission s
  left join (select campaign_id, submission_id, string_agg(field, ',' order by field) as fields,
                    array_agg(left(grade, 1)::"char" order by field) as grades, array_agg(quantity order by field) as quantities
               from figure
              group by campaign_id, submission_id) f on f.campaign_id = s.campaign_id and f.submission_id = s.id
  left join lateral (select jsonb_object_agg(k.field, s.answers -> 'values' ->> (k.field || '.names')) as names
                       from unnest(array['media_outlets', 'venues_open', 'institutes_open', 'universities_open']) as k (field)
                      where s.answers -> 'values' ->> (k.field || '.names') <> '') n on true
 where t.campaign_id = s.campaign_id and t.submission_id = s.id;

alter table tally
    alter column nature set not null,
    alter column fields set not null,
    alter column grades set not null,
    alter column quantities set not null,
    drop column cells;
