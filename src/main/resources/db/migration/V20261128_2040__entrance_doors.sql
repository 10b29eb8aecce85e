alter table sign_in_failure add column since_right int not null default 0; -- wrong ones since the last right one, over all locks

create table device (                                -- a browser in which somebody signed in: strangers' wrong passwords do not lock it
    id        uuid        primary key,
    person_id uuid        not null references person on delete cascade,
    secret    text        not null,                  -- SHA-256 of what its cookie holds
    label     text        not null,                  -- what the browser says of itself, in a few words
    made_at   timestamptz not null,
    used_at   timestamptz not null,
    ends_at   timestamptz not null,
    unique (person_id, secret)
);
