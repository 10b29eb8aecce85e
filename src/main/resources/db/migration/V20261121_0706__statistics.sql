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
    ended_by    text        not null default '',
    end_reason  text        not null default '',
    check (kept_id <> other_id)
);

create index overlap_of_campaign on overlap (campaign_id) where ended_at is null;

create table overlap_part (                          -- how much of which figure is the same
    overlap_id uuid   not null references overlap on delete cascade,
    field      text   not null,
    quantity   bigint not null check (quantity > 0),
    primary key (overlap_id, field)
);
