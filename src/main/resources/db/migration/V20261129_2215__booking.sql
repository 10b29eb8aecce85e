create table booking_offer (                         -- that places on a session can be booked, and by which rules
    campaign_id   text        not null,
    activity_id   uuid        not null,
    session_key   text        not null,
    capacity      int         not null check (capacity > 0), -- places
    taken         int         not null default 0,    -- places that are booked, asked for, or held for who waited
    turn          bigint      not null default 0,    -- how many have come: the order of the waiting list
    opens_at      timestamptz not null,
    lead_days     int         not null check (lead_days >= 0), -- so many days before the session it closes; 0: as the session begins
    lead_working  boolean     not null,              -- whether these are working days
    most          int         not null check (most > 0), -- people in one party
    approves      boolean     not null,              -- whether the host has to say yes to each
    waits         boolean     not null,              -- whether there is a waiting list
    hold_hours    int         not null check (hold_hours > 0), -- for so long a place is held for who waited
    keep_days     int         not null check (keep_days >= 0), -- so many days after the session name and number are deleted
    ground_rules  text        not null,              -- shown before booking; may be empty
    paused        boolean     not null,
    version       bigint      not null default 1,
    set_by        uuid        not null references person,
    set_at        timestamptz not null,
    primary key (campaign_id, activity_id, session_key),
    foreign key (campaign_id, activity_id) references activity (campaign_id, id) on delete cascade,
    constraint never_one_too_many check (taken between 0 and capacity)
) with (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);

create table booking (                               -- one party on one session; the counts stay when name and number are deleted
    campaign_id   text        not null,
    activity_id   uuid        not null,
    session_key   text        not null,
    link          text        not null,              -- hash of what its link holds: a form that is sent twice books once
    turn          bigint      not null,
    state         text        not null,
    name          text        not null,              -- or a nickname; empty: deleted
    mobile        text        not null,              -- sealed; empty: deleted
    mobile_hash   text        not null,              -- keyed; empty: deleted
    adults        int         not null check (adults >= 0),
    children      int         not null check (children >= 0),
    guardian_at   timestamptz,                       -- when a guardian agreed to what is kept of the children; null: none come
    asked_at      timestamptz not null,
    moved_at      timestamptz not null,              -- when it came into its state
    held_until    timestamptz,                       -- of a place that is held for who waited
    primary key (campaign_id, activity_id, session_key, link),
    foreign key (campaign_id, activity_id, session_key) references booking_offer on delete cascade,
    constraint booking_state check (state in ('BOOKED', 'ASKED', 'WAITING', 'HELD', 'CANCELLED', 'DECLINED', 'LAPSED')),
    constraint booking_somebody check (adults + children > 0),
    constraint booking_guarded check (children = 0 or guardian_at is not null),
    constraint booking_held check ((state = 'HELD') = (held_until is not null))
) with (autovacuum_analyze_scale_factor = 0.01, autovacuum_analyze_threshold = 200);

create index booking_of_link on booking (link);      -- a link says no more than itself
create unique index booking_of_mobile on booking (campaign_id, activity_id, session_key, mobile_hash)
    where state in ('BOOKED', 'ASKED', 'WAITING', 'HELD') and mobile_hash <> '';
create index booking_waiting on booking (campaign_id, activity_id, session_key, turn) where state = 'WAITING';
create unique index booking_turn on booking (campaign_id, activity_id, session_key, turn);
create index booking_holding on booking (held_until) where state = 'HELD';
