create table ledger_joint (                          -- what an event that several have entered adds to each figure, once
    campaign_id text        not null,
    event_id    uuid        not null,
    fact        text        not null,
    unit_id     uuid        not null references unit, -- in whose tally it is: who leads the first of its entries that were held
    quantity    bigint      not null,
    counted     bigint      not null,
    lines       bigint      not null,
    primary key (campaign_id, event_id, fact)
);

create index ledger_line_joint on ledger_line (campaign_id, event_id, unit_id) where shared and fact = 'EVENTS';

create index ledger_line_event on ledger_line (campaign_id, event_id) where shared;

-- read anew as the product starts: what is shared is in the tally, too, from now on
delete from ledger_line;
delete from ledger_tally;
