create table parcel (                                -- a document that takes long to make, and waits for who asked for it
    id           uuid        primary key,
    person_id    uuid        not null references person on delete cascade,
    unit_id      uuid        not null references unit,
    kind         text        not null,               -- which maker makes it
    asked        text        not null,               -- what of: JSON of that maker
    title        text        not null,
    state        text        not null check (state in ('WAITING', 'READY', 'BROKEN')),
    reach        text        not null,               -- what its person might see when it was made: who sees otherwise now does not get it
    ordered_at   timestamptz not null,
    as_of        text        not null default '',    -- of which state of the numbers it is, in words
    file_name    text        not null default '',
    content_type text        not null default '',
    size         bigint      not null default 0,     -- bytes
    ended_at     timestamptz,                        -- null: it is not made yet
    until_at     timestamptz                         -- from then on it is gone; null: it is not made yet
);

-- asked for twice is made once
create unique index parcel_waiting on parcel (person_id, kind, asked) where state = 'WAITING';
create index parcel_person on parcel (person_id, id);
create index parcel_ordered on parcel (ordered_at, id) where state = 'WAITING';
create index parcel_until on parcel (until_at);

create table parcel_try (                            -- how often it was begun, and how far it has come; written while the parcel is held
    parcel_id uuid        primary key,
    tries     int         not null,
    done      bigint      not null default 0,        -- rows
    of        bigint      not null default 0,
    at        timestamptz not null
);

create table parcel_part (                           -- the document, a part at a time, sealed
    parcel_id uuid not null references parcel on delete cascade,
    no        int  not null,                         -- from 0
    sealed    text not null,
    primary key (parcel_id, no)
);

create table parcel_rule (                           -- what is made at once, and how long the rest is kept
    one        boolean     primary key default true check (one),
    sheet_rows int         not null check (sheet_rows between 0 and 1000000), -- a workbook of more rows is a parcel
    word_rows  int         not null check (word_rows between 0 and 1000000),
    pdf_rows   int         not null check (pdf_rows between 0 and 1000000),
    days       int         not null check (days between 1 and 90), -- that it is kept once it is made
    most       int         not null check (most between 1 and 200), -- that one person has at a time
    source     text        not null,                 -- who set it; 产品初值: nobody yet
    set_at     timestamptz                           -- null: nobody yet
);

insert into parcel_rule (sheet_rows, word_rows, pdf_rows, days, most, source) values (5000, 1000, 300, 7, 20, '产品初值');
