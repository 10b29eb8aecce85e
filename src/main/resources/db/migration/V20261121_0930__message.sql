create table message (                               -- what a person was told, once
    id        uuid        primary key,
    person_id uuid        not null references person on delete cascade,
    key       text        not null,                  -- what it is about, and which time: qingdao-2025/D1/<unit>/2025-05-06
    about     text        not null,                  -- what makes it idle once it is done: an obligation's id
    title     text        not null,
    body      text        not null,                  -- plain text
    href      text        not null,                  -- the page on which something can be done
    told_at   timestamptz not null,
    read_at   timestamptz,                           -- also when there was nothing left to do
    unique (person_id, key)
);

create index message_about on message (about);

create table mailbox (                               -- where a person wants messages as mail, too
    person_id uuid primary key references person on delete cascade,
    address   text not null
);

create table mail (                                  -- a message on its way as mail: the queue, and what became of it
    message_id uuid        primary key references message on delete cascade,
    address    text        not null,
    header     text        not null unique,          -- Message-ID: the same at every attempt
    state      text        not null check (state in ('WAITING', 'SENT', 'UNSURE', 'FAILED', 'KEPT', 'IDLE')),
    tries      int         not null default 0,
    next_at    timestamptz not null,                 -- not before
    ended_at   timestamptz,                          -- when it left the queue
    answer     text        not null default ''       -- the mail server's last words
);

create index mail_waiting on mail (next_at) where state = 'WAITING';

create table mail_handed (                           -- all of it was sent but the full stop: from here on the server may have it
    message_id uuid        not null,
    tries      int         not null,                 -- made before
    at         timestamptz not null,
    primary key (message_id, tries)
);
