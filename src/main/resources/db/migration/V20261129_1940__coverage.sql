create table coverage (                              -- a report of a campaign in the press, as a unit has logged it
    campaign_id  text        not null references campaign,
    id           uuid        not null,
    unit_id      uuid        not null references unit,
    activity_id  uuid,                                -- null: it is of the campaign as a whole
    outlet       text        not null,                -- as it was typed
    outlet_key   text        not null,                -- the name without what writes one name in two ways
    outlet_stem  text        not null,                -- the key without endings: alike names share it
    level        text,                                -- null: nobody said
    title        text        not null,
    story        text        not null,                -- what alike titles share
    link         text        not null,                -- empty: in print, on the air
    same         text        not null,                -- what two records of one report share: the link, else outlet, title and day
    appeared_on  date,                                -- null: nobody said
    original     boolean     not null,                -- false: reprinted from elsewhere
    version      bigint      not null default 0,      -- grows with every correction
    added_by     uuid        not null references person,
    added_at     timestamptz not null,
    edited_by    uuid        not null references person,
    edited_at    timestamptz not null,
    withdrawn_at timestamptz,                         -- null: it stands
    primary key (campaign_id, id),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id),
    constraint coverage_level check (level in ('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'TRADE', 'OWN'))
);

create unique index coverage_once on coverage (campaign_id, unit_id, same) where withdrawn_at is null;

create table coverage_clipping (                     -- a report as a picture or PDF, as it came; never altered
    campaign_id text        not null,
    coverage_id uuid        not null,
    sha256      text        not null references blob,
    name        text        not null,                -- as its sender called it, without folders
    size        bigint      not null,                -- bytes
    picture     boolean     not null,                -- false: it is PDF
    added_by    uuid        not null references person,
    added_at    timestamptz not null,
    removed_at  timestamptz,                         -- null: it stands
    primary key (campaign_id, coverage_id, sha256),
    foreign key (campaign_id, coverage_id) references coverage (campaign_id, id) on delete cascade
);

create table coverage_alike (                        -- whether two alike names, or two alike reports, are one: what a unit says, for itself and those above
    campaign_id text        not null references campaign,
    kind        text        not null,
    one         text        not null,                -- outlet_key or same; the first of the two
    other       text        not null,
    unit_id     uuid        not null references unit,
    alike       boolean     not null,                -- true: one and the same
    decided_by  uuid        not null references person,
    decided_at  timestamptz not null,
    primary key (campaign_id, kind, one, other, unit_id),
    constraint coverage_alike_kind check (kind in ('OUTLET', 'REPORT'))
);
