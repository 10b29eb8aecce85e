create table incoming (
    id          uuid        primary key,
    unit_id     uuid        not null references unit,
    region_code text        not null references region,
    title       text        not null,
    file_name   text        not null,              -- empty: pasted, or taken over from the level above
    sha256      text        references blob,    
    text        text        not null,              -- as it is shown; the facts' spans point into it
    above_id    text,                              -- taken over from that campaign, which may be one that ships
    campaign_id text,                              -- what was started from it; a draft until it is published
    by_person   uuid        not null,
    by_name     text        not null,
    at          timestamptz not null
);

create index incoming_of_unit on incoming (unit_id);

create table incoming_fact (
    incoming_id uuid  not null references incoming on delete cascade,
    id          text  not null,
    kind        text  not null,
    of_id       text  not null,                    -- the duty it belongs to; empty: to none
    place       int   not null,
    fact_values jsonb not null,
    spans       jsonb not null,
    asks        text  not null,                    -- why a person has to decide; empty: nobody has to
    state       text  not null check (state in ('READ', 'DECIDED', 'LEFT_OUT')),
    decided     text  not null,                    -- by whom; empty: by nobody
    primary key (incoming_id, id)
);
