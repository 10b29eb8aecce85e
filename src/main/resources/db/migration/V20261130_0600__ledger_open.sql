create table ledger_open (                           -- what an activity that was held opened, name by name: counted once, whoever names it
    campaign_id text        not null,
    activity_id uuid        not null,
    fact        text        not null,                -- which figure: venues, institutes or universities
    place       text        not null,                -- the name without what writes one name in two ways; empty: it said that it opened none
    event_id    uuid        not null,                -- the entry of the same event as which it is counted; else itself
    unit_id     uuid        not null references unit, -- who leads it
    name        text        not null,                -- as it was typed
    code        text        not null,                -- 统一社会信用代码; empty: nobody wrote it
    primary key (campaign_id, activity_id, fact, place),
    foreign key (campaign_id, activity_id) references ledger_book on delete cascade
);

-- counted as soon as the other tables of the ledger
alter table ledger_open set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
