create table snapshot (                              -- a total as it was sent upward; never changed
    id           uuid        primary key,
    code         text        not null unique,        -- what people read out: 7K3M-9QXD
    campaign_id  text        not null references campaign,
    form_id      text        not null,
    form_version text        not null,
    unit_id      uuid        not null references unit,    -- whose total it is: that of who froze it
    title        text        not null,
    content      jsonb       not null,               -- the cut, figures, reported of expected, and the versions they came from
    by_person    uuid        not null references person,
    by_name      text        not null,
    at           timestamptz not null
);

create index snapshot_of_campaign on snapshot (campaign_id, at);
