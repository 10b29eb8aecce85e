create table pick (                                  -- what a reviewer decided on one recommended activity
    campaign_id   text        not null references campaign,
    unit_id       uuid        not null references unit,       -- whose selection
    submission_id uuid        not null references submission,
    row           int         not null,              -- from 0
    chosen        boolean     not null,
    reason        text        not null,
    by_person     uuid        not null references person,
    by_name       text        not null,
    at            timestamptz not null,
    primary key (campaign_id, unit_id, submission_id, row)
);

create table pick_list (                             -- the picked ones as they were sent upward; never changed
    id          uuid        primary key,
    campaign_id text        not null references campaign,
    unit_id     uuid        not null references unit,
    title       text        not null,
    rows        jsonb       not null,
    by_person   uuid        not null references person,
    by_name     text        not null,
    at          timestamptz not null
);
