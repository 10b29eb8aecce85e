create table safety_permit (                         -- how the permit of a large activity stands, as its unit wrote it down
    campaign_id text        not null,
    activity_id uuid        not null,
    applied_on  date,                                -- null: not yet
    number      text        not null,                -- of the permit; empty: there is none yet
    people      bigint      check (people > 0),      -- for how many it is
    noted_by    uuid        not null references person,
    noted_at    timestamptz not null,
    primary key (campaign_id, activity_id),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);
