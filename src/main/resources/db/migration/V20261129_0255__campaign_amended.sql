alter table campaign
    add column withdrawn_at     timestamptz,          -- taken back after it was published; null: it was not, or is published again
    add column withdrawn_by     uuid references person,
    add column withdrawn_name   text,
    add column withdrawn_reason text;

create table duty_correction (                        -- what was put right in a duty after it was published, one line each, never changed
    campaign_id text        not null references campaign,
    id          uuid        not null,
    duty_id     text        not null references duty,
    at          timestamptz not null,
    by_person   uuid        not null references person,
    by_name     text        not null,
    differences text[]      not null,                 -- in words: what it was, what it is
    reason      text        not null,
    primary key (campaign_id, id)
);
