create table password_past (
    person_id uuid        not null references person on delete cascade,
    password  text        not null,
    set_at    timestamptz not null
);

create table invitation (
    id         uuid        primary key,
    secret     text        not null unique,          -- SHA-256 of what the link holds
    unit_id    uuid        references unit,          -- null: for the first person of all, whose unit may not be there yet
    name       text        not null,                 -- empty: whoever comes says it
    login      text        not null,                 -- likewise
    person_id  uuid        references person,        -- whose password is set anew; null: a new account
    roles      text        not null,                 -- with commas
    invited_by uuid        references person,        -- null: the installation itself
    made_at    timestamptz not null,
    ends_at    timestamptz not null,
    used_at    timestamptz,                          -- an account came of it
    void_at    timestamptz                           -- taken back
);

create table sign_in_failure (                       -- by what was typed, so that a name nobody has looks like any other
    login        text        primary key,
    failures     int         not null,               -- wrong passwords or codes since the last right one
    last_at      timestamptz not null,
    locked_until timestamptz
);

create table sign_in_policy (                        -- what was set; what is not is as by default
    name  text primary key,
    value int  not null
);
