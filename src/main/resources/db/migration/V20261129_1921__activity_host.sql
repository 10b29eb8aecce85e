create table activity_host (                         -- who holds an activity with the unit that leads it, as far as what is typed is understood
    campaign_id text        not null,
    activity_id uuid        not null,
    place       int         not null,                -- in the order in which they are typed
    name        text        not null,                -- as it is typed
    unit_id     uuid        references unit,         -- the unit of the directory that is called so; null: none is
    primary key (campaign_id, activity_id, place),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);

create index activity_host_unit on activity_host (campaign_id, unit_id) where unit_id is not null;

insert into activity_host (campaign_id, activity_id, place, name, unit_id)
select a.campaign_id, a.id, row_number() over (partition by a.campaign_id, a.id order by n.at), trim(n.name), u.id
  from activity a
 cross join regexp_split_to_table(coalesce(a.answers -> 'values' ->> 'hosts', ''), '[、，,；;\n]') with ordinality as n (name, at)
  left join unit u on u.name = trim(n.name) and u.closed_on is null
 where trim(n.name) <> '' and u.id is distinct from a.unit_id;
