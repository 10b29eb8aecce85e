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

create table draft (                                 -- what is being written, saved as it is typed
    obligation_id uuid        primary key references obligation on delete cascade,
    submission_id uuid        not null,              -- the id it will be filed under: a double press files once
    answers       jsonb       not null,              -- as typed: {"unit": "", "values": {}, "rows": [{}]}
    reasons       jsonb       not null default '{}', -- place → why an unlikely answer is right
    source        text,                              -- SHA-256 of the mailed file it was read from
    source_name   text,
    edited_by     uuid        not null references person,
    edited_at     timestamptz not null,
    version       bigint      not null default 0     -- grows with every saving
);

create table submission (                            -- one version, never changed
    id            uuid        primary key,
    obligation_id uuid        not null references obligation,
    version       int         not null,              -- from 1
    nature        text        not null check (nature in ('ANSWERS', 'NIL', 'NOT_APPLICABLE')),
    form_id       text,
    form_version  text,
    answers       jsonb       not null,              -- as typed
    reasons       jsonb       not null default '{}',
    note          text        not null default '',   -- why nothing, or not applicable
    filed_by      uuid        not null references person,
    filed_name    text        not null,              -- as the person was called then
    filed_unit    uuid        not null references unit,   -- the unit of who filed: another than the obligation's when a clerk files for it
    filed_at      timestamptz not null,
    source        text,
    source_name   text,
    unique (obligation_id, version)
);

create table figure (                                -- every answer of a submission that is a number or could be, typed once at filing
    submission_id uuid   not null references submission on delete cascade,
    field         text   not null,
    grade         text   not null check (grade in ('NUMBER', 'DASH', 'BLANK', 'WORDS')),
    quantity      bigint check ((grade = 'NUMBER') = (quantity is not null)),  -- counts as they are, money in yuan
    words         text   not null default '',
    primary key (submission_id, field)
);

create table step (                                  -- what happened to an obligation, one line each, never changed
    id            uuid        primary key,
    obligation_id uuid        not null references obligation,
    submission_id uuid        references submission,
    act           text        not null check (act in ('FILE', 'WITHDRAW', 'RETURN', 'ACCEPT', 'ASK_REVISION', 'GRANT_REVISION', 'REFUSE_REVISION', 'EXTEND')),
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

create table paper (                                 -- a document or picture that goes with what is filed
    id            uuid        primary key,
    obligation_id uuid        not null references obligation on delete cascade,
    demand        text        not null,              -- the id of what the duty asks for: summary, photos
    name          text        not null,
    sha256        text        not null references blob,
    size          bigint      not null,
    added_by      uuid        not null references person,
    added_at      timestamptz not null,
    removed_at    timestamptz
);

create index paper_of_obligation on paper (obligation_id);

create table submission_paper (
    submission_id uuid not null references submission on delete cascade,
    paper_id      uuid not null references paper,
    primary key (submission_id, paper_id)
);
