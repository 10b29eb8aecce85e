create table journal_retention (                     -- no row: the journal is kept for ever
    one  boolean primary key default true check (one),
    days int     not null check (days >= 365)
);

create table syslog_position (                       -- how far the central collector has the journal
    one      boolean     primary key default true check (one),
    line     bigint      not null default 0,         -- the last line that it took
    taken_at timestamptz,                            -- when
    tries    int         not null default 0,         -- how often it did not since
    tried_at timestamptz,
    trouble  text        not null default ''         -- what was said the last time that it did not
);

insert into syslog_position default values;
