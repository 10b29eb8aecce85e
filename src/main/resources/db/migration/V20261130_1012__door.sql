create table door_book (                             -- the doors of one activity: whoever adds to them holds it
    campaign_id text        not null,
    activity_id uuid        not null,
    changes     bigint      not null default 0,      -- the order in which everything came in
    devices     int         not null default 0,      -- how many telephones have joined
    primary key (campaign_id, activity_id),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade
);

create table door_pass (                             -- who has its link checks tickets of these sessions, and nothing else
    campaign_id text        not null,
    activity_id uuid        not null,
    id          uuid        not null,
    sessions    text[]      not null check (cardinality(sessions) > 0), -- their keys
    place       text        not null,                -- where it is used, as the staff calls it
    link        text        not null,                -- hash of what its link holds
    secret      text        not null,                -- what its link holds, sealed, so that it can be shown again; empty: it was revoked
    made_by     uuid        not null references person,
    made_at     timestamptz not null,
    revoked_by  uuid        references person,
    revoked_at  timestamptz,
    primary key (campaign_id, activity_id, id),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade,
    constraint door_pass_revoked check ((revoked_at is null) = (revoked_by is null))
);

create index door_pass_of_link on door_pass (link);  -- a link says no more than itself

create table door_device (                           -- a browser that has opened a pass, or a sheet of paper that was typed in
    campaign_id  text        not null,
    activity_id  uuid        not null,
    id           uuid        not null,
    pass_id      uuid,                               -- null: a sheet
    number       int         not null,               -- as people call it, of this activity
    joined_at    timestamptz not null,
    seen_at      timestamptz not null,
    slow_seconds bigint      not null default 0,     -- by how much its clock was behind ours when it sent last
    primary key (campaign_id, activity_id, id),
    unique (campaign_id, activity_id, number),
    foreign key (campaign_id, activity_id) references door_book on delete cascade,
    foreign key (campaign_id, activity_id, pass_id) references door_pass on delete cascade
);

create table door_event (                            -- what was done at a door, once; only ever added to
    campaign_id text        not null,
    activity_id uuid        not null,
    device_id   uuid        not null,
    number      bigint      not null check (number > 0), -- of the device: sent twice it is kept once
    turn        bigint      not null,                -- the order in which it came in, of the activity
    session_key text        not null,
    kind        text        not null,
    party       text        not null,                -- the beginning of a booking's link; empty: no ticket
    places      int         not null,                -- as many as that booking has; 0: no ticket
    adults      int         not null,                -- fewer than none: put right
    children    int         not null,
    said_at     timestamptz not null,                -- by the device's clock
    at          timestamptz not null,                -- by ours, as far as that can be known
    kept_at     timestamptz not null,
    refused     text        not null,                -- why it does not count; empty: it does
    primary key (campaign_id, activity_id, device_id, number),
    foreign key (campaign_id, activity_id, device_id) references door_device on delete cascade,
    constraint door_event_kind check (kind in ('TICKET', 'IN', 'OUT')),
    constraint door_event_ticket check ((kind = 'TICKET') = (party <> '')),
    constraint door_event_refused check (refused in ('', 'SESSION', 'EARLY', 'LATE', 'REVOKED', 'UNKNOWN'))
);

create index door_event_turn on door_event (campaign_id, activity_id, session_key, turn);
create index door_event_party on door_event (campaign_id, activity_id, session_key, party) where kind = 'TICKET';

alter table door_book set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
alter table door_pass set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
alter table door_device set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
alter table door_event set (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);
