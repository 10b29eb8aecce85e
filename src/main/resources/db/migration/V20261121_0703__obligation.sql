create table obligation (                            -- a duty that a unit owes: what is expected, and how far it has come
    id            uuid        primary key,
    campaign_id   text        not null references campaign,
    duty_id       text        not null references duty,
    unit_id       uuid        not null references unit,
    receiver_id   uuid        not null references unit,   -- who reviews it
    channel       text        not null default '',   -- as the notice says: 科技人才处，金宏或邮箱
    closes_at     timestamptz,                       -- of its duty, or a later one granted to this unit
    most_rows     int,                               -- quota: null where the notice sets none for this unit
    most_source   text        not null default '',   -- the clause of the quota
    state         text        not null check (state in ('OPEN', 'FILED', 'RETURNED', 'ACCEPTED', 'REVISION_ASKED', 'REVISING')),
    current_id    uuid,                              -- the submission that was filed last; null: none
    accepted_id   uuid,                              -- the submission that counts; kept while a revision is under way
    reviewer_id   uuid        references person,     -- who returned it: the resubmission goes to the same person
    seen_at       timestamptz,                       -- when the unit first opened it
    changed_at    timestamptz not null,
    revision      bigint      not null default 0,    -- grows with every step
    unique (duty_id, unit_id)
);

create index obligation_of_unit on obligation (unit_id);
create index obligation_of_receiver on obligation (receiver_id, state);
create index obligation_of_campaign on obligation (campaign_id, duty_id);

create table step (                                  -- what happened to an obligation, one line each, never changed
    id            uuid        primary key,
    obligation_id uuid        not null references obligation,
    submission_id uuid        not null,
    version       int         not null,              -- of the submission, from 1
    act           text        not null check (act in ('FILE', 'WITHDRAW', 'RETURN', 'ACCEPT', 'ASK_REVISION', 'GRANT_REVISION', 'REFUSE_REVISION')),
    by_person     uuid        not null references person,
    by_name       text        not null,
    by_unit       uuid        not null references unit,
    at            timestamptz not null,
    reason        text        not null default ''
);

create index step_of_obligation on step (obligation_id, at);

create table remark (                                -- a reason at its place: on a cell, or on an attachment
    step_id uuid not null references step on delete cascade,
    place   text not null,                           -- events_held, rows[0].intro, paper:<id>
    words   text not null,
    primary key (step_id, place)
);
