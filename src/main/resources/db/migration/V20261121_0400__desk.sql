create table collection (
    id          uuid        primary key,
    form        text        not null,                -- week-statistics@2025
    created_at  timestamptz not null,
    used_at     timestamptz not null,                -- when a person last did something with it
    kept_until  timestamptz,                         -- asked for by a person; null: only for the visit
    last_number int         not null default 0,      -- of its files; never given twice
    version     bigint      not null default 0       -- grows with every change, so that what was computed can be told from what is
);

create table collected_file (
    collection_id uuid        not null references collection on delete cascade,
    number        int         not null,
    name          text        not null,              -- as the sender called it, with its folders
    sha256        text        not null,
    size          bigint      not null,              -- bytes
    bytes         bytea,                             -- null: too large, or not to be had
    added_at      timestamptz not null,
    received      jsonb,                             -- what was read; null: not read yet
    tries         int         not null default 0,    -- how often reading was begun
    reader        uuid,                              -- the process that is reading it, or was when it ended
    chosen_at     timestamptz,                       -- a person said that this version of its unit counts
    primary key (collection_id, number),
    unique (collection_id, name, sha256)
);

create index collected_file_unread on collected_file (added_at, number) where received is null;

create table correction (
    collection_id uuid        not null,
    number        int         not null,
    place         text        not null,              -- as a finding names it: events_held, rows[0].intro, unit
    typed         text,                              -- null: as the sender wrote it
    made_at       timestamptz not null,
    foreign key (collection_id, number) references collected_file on delete cascade
);

create index correction_of on correction (collection_id, number);

create table confirmation (
    collection_id uuid        not null,
    number        int         not null,
    place         text        not null,
    says          text        not null,              -- the finding's key and arguments: another figure is another question
    reason        text        not null,              -- may be empty
    made_at       timestamptz not null,
    primary key (collection_id, number, place, says),
    foreign key (collection_id, number) references collected_file on delete cascade
);
