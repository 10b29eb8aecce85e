create table overlap (                               -- the same activity, reported by two: counted once
    id          uuid        primary key,
    campaign_id text        not null references campaign,
    kept_id     uuid        not null references obligation,   -- where it counts
    other_id    uuid        not null references obligation,   -- where it is taken off
    activity    text        not null,
    reason      text        not null,
    by_person   uuid        not null references person,
    by_name     text        not null,
    at          timestamptz not null,
    ended_at    timestamptz,                         -- null: holds
    check (kept_id <> other_id)
);

create index overlap_of_campaign on overlap (campaign_id) where ended_at is null;

create table overlap_part (                          -- how much of which figure is the same
    overlap_id uuid   not null references overlap on delete cascade,
    field      text   not null,
    quantity   bigint not null check (quantity > 0),
    primary key (overlap_id, field)
);

create table snapshot (                              -- a total as it was sent upward; never changed
    id          uuid        primary key,
    code        text        not null unique,         -- what people read out: 7K3M-9QXD
    campaign_id text        not null references campaign,
    form_id     text        not null,
    form_version text       not null,
    scope       text        not null,                -- what it is the total of: unit or region, with its id or code
    line        text        not null default '',     -- empty: all lines joined
    title       text        not null,
    content     jsonb       not null,                -- figures, reported of expected, and the submissions they came from
    by_person   uuid        not null references person,
    by_name     text        not null,
    at          timestamptz not null
);
