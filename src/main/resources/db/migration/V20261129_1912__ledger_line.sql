create table ledger_line (                           -- what an activity that was held adds to each figure of its unit
    campaign_id text        not null,
    activity_id uuid        not null,
    fact        text        not null,                -- which figure
    event_id    uuid        not null,                -- the entry of the same event as which it is counted; else itself
    unit_id     uuid        not null references unit, -- who leads it
    quantity    bigint      not null,                -- yuan, times, or 1
    counted     bigint      not null,                -- how much of it somebody really counted
    words       text        not null,                -- of what is said in words; else empty
    shared      boolean     not null,                -- whether another that was held is the same event
    primary key (campaign_id, activity_id, fact),
    foreign key (campaign_id, activity_id) references ledger_book on delete cascade
);

create index ledger_line_fact on ledger_line (campaign_id, fact, activity_id);
create index ledger_line_shared on ledger_line (campaign_id, unit_id) where shared;

create table ledger_tally (                          -- the lines of a unit that are no other's, added up: a total reads some rows a unit
    campaign_id text        not null,
    unit_id     uuid        not null references unit,
    fact        text        not null,
    quantity    bigint      not null,
    counted     bigint      not null,
    lines       bigint      not null,                -- how many there are; none: nobody said, which is not 0
    primary key (campaign_id, unit_id, fact)
);
