create table totp (
    person_id    uuid        primary key references person on delete cascade,
    secret       text        not null,               -- encrypted with the key of the data directory
    step         bigint      not null default 0,     -- the last time step whose code was taken: none is taken twice
    begun_at     timestamptz not null,
    confirmed_at timestamptz                         -- null: no code was entered yet, so it is no factor
);

create table recovery_code (
    person_id uuid        not null references person on delete cascade,
    code      text        not null,                  -- HMAC-SHA-256 with the key of the data directory
    made_at   timestamptz not null,
    used_at   timestamptz,
    primary key (person_id, code)
);

create table passkey (
    id           text        primary key,            -- as the authenticator names it, base64url
    person_id    uuid        not null references person on delete cascade,
    label        text        not null,
    record       text        not null,               -- public key, counter and the rest, as kept by the library
    made_at      timestamptz not null,
    used_at      timestamptz
);

create index passkey_of_person on passkey (person_id);
