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
