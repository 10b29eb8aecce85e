create table activity (                              -- what is held in a campaign, entered once by the unit that leads it
    campaign_id text        not null references campaign,
    id          uuid        not null,
    unit_id     uuid        not null references unit, -- who leads it
    stage       text        not null,
    title       text        not null,                -- as it is typed; may be empty
    answers     jsonb       not null,                -- as they are typed: records/activity
    rows        jsonb       not null,                -- the keys of the sessions, in their order
    asides      jsonb       not null,                -- what was typed over what another had typed meanwhile, by place
    sealed      text        not null,                -- what everything begins with that is sealed in it
    version     bigint      not null default 0,      -- grows with every saving
    begun_by    uuid        not null references person,
    begun_at    timestamptz not null,
    edited_by   uuid        not null references person,
    edited_at   timestamptz not null,
    primary key (campaign_id, id),
    constraint activity_stage check (stage in ('DRAFT'))
);

create index activity_of_unit on activity (campaign_id, unit_id);

create table activity_session (                      -- as far as what is typed of a session is understood
    campaign_id text        not null,
    activity_id uuid        not null,
    key         text        not null,
    place       int         not null,
    held_on     date,                                -- null: no day, or none that can be read
    starts      time,
    ends        time,
    venue       text        not null,
    online      boolean     not null,
    expected    bigint,
    capacity    bigint,
    primary key (campaign_id, activity_id, key),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);

create index activity_session_day on activity_session (campaign_id, held_on);

create table activity_page (                         -- a page that has an activity open: who else is at it; forgotten soon after it closes
    campaign_id text        not null,
    activity_id uuid        not null,
    page        text        not null,                -- a word of its own for each page that is opened
    person_id   uuid        not null references person,
    name        text        not null,
    unit        text        not null,
    opened_at   timestamptz not null,
    seen_at     timestamptz not null,
    beats       boolean     not null,                -- whether its script says that it is there
    primary key (campaign_id, activity_id, page),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);
