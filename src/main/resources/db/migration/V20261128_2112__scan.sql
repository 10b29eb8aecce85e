create table scan (                                  -- what clamd said of a file, whatever it is called and wherever it is kept
    sha256   text        primary key,
    state    text        not null check (state in ('WAITING', 'CLEAN', 'INFECTED')),
    found    text        not null default '',        -- what was found in it
    tries    int         not null default 0,         -- how often clamd did not answer
    next_at  timestamptz,                            -- when it is tried again; null: not by itself
    trouble  text        not null default '',        -- why it waits
    asked_at timestamptz not null,
    ended_at timestamptz
);

create index scan_due on scan (next_at) where state = 'WAITING';
create index blob_added on blob (added_at);
