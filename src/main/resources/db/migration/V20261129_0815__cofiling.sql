create table cofiling (                              -- rows of a table that one unit owes, given to another to be written
    campaign_id   text        not null,
    id            uuid        not null,
    obligation_id uuid        not null,
    unit_id       uuid        not null references unit, -- who writes them
    part          text        not null,              -- which rows: the first question of a group, or row: and the key of a row
    word          text        not null,              -- what the lead says to it; may be empty
    given_by      uuid        not null references person,
    given_at      timestamptz not null,
    done_by       uuid        references person,     -- who said that they are filled in; null: nobody yet
    done_at       timestamptz,
    ended_at      timestamptz,                       -- from then on it writes no more; null: it does
    ended_why     text        check (ended_why in ('TAKEN_BACK', 'FILED', 'WITHDRAWN')),
    primary key (campaign_id, id),
    foreign key (campaign_id, obligation_id) references obligation (campaign_id, id) on delete cascade,
    check ((done_by is null) = (done_at is null)),
    check ((ended_at is null) = (ended_why is null))
);

-- rows are one unit's at a time
create unique index cofiling_live on cofiling (campaign_id, obligation_id, part) where ended_at is null;
create index cofiling_of_unit on cofiling (unit_id) where ended_at is null;
