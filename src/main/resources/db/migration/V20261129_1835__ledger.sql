create table ledger_book (                           -- the counts of one activity: whoever adds to them holds it
    campaign_id text        not null,
    activity_id uuid        not null,
    changes     bigint      not null default 0,      -- grows with each entry
    primary key (campaign_id, activity_id),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);

create table ledger_entry (                          -- how many were counted, once; only ever added to
    campaign_id text        not null,
    activity_id uuid        not null,
    id          uuid        not null,
    what        text        not null,                -- on site, online, staff; times or people
    quantity    bigint      check (quantity >= 0),   -- null: what it replaces counts no more
    grade       text        not null,                -- how it was counted
    session_key text        not null,                -- of which session; empty: of the whole activity
    source      text        not null,                -- where it is from, in words
    why         text        not null,                -- why it replaces another; empty: it replaces none
    replaces    uuid,
    by_person   uuid        not null references person,
    by_name     text        not null,
    by_unit     text        not null,
    at          timestamptz not null,
    primary key (campaign_id, activity_id, id),
    foreign key (campaign_id, activity_id) references ledger_book on delete cascade,
    foreign key (campaign_id, activity_id, replaces) references ledger_entry (campaign_id, activity_id, id)
);

create unique index ledger_entry_replaced on ledger_entry (campaign_id, activity_id, replaces) where replaces is not null;
