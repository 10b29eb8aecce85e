create table activity_table (                        -- a table, or filled forms, handed in to be read into activities
    campaign_id text        not null references campaign,
    id          uuid        not null,
    unit_id     uuid        not null references unit,
    sha256      text        not null references blob, -- as it came
    name        text        not null,                -- as its sender called it, without folders
    handed_by   uuid        not null references person,
    handed_at   timestamptz not null,
    primary key (campaign_id, id)
);

create index activity_table_of_unit on activity_table (campaign_id, unit_id);
