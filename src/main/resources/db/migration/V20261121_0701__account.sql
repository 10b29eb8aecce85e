create table person (
    id              uuid        primary key,
    unit_id         uuid        not null references unit,
    name            text        not null,
    login           text        not null unique,     -- lower case; what is typed at sign-in
    password        text,                            -- argon2id; null: none set yet
    password_set_at timestamptz,
    disabled_at     timestamptz,
    created_at      timestamptz not null
);

create index person_of_unit on person (unit_id);

create table person_role (
    person_id uuid not null references person on delete cascade,
    role      text not null check (role in ('FILLER', 'REVIEWER', 'ISSUER', 'VIEWER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
    primary key (person_id, role)
);

create table journal (                               -- every act, in order, each line sealed with the one before
    seq         bigint      primary key,             -- from 1, without gaps
    at          timestamptz not null,
    person_id   uuid,                                -- null: nobody signed in, or the product itself
    person_name text        not null,
    unit_id     uuid,
    act         text        not null,                -- the event's name: SubmissionFiled
    subject     text        not null,                -- what it was done to
    detail      jsonb       not null,
    before      text        not null,                -- hash of the line before; 64 zeros at the first
    hash        text        not null unique
);

create index journal_at on journal (at);
create index journal_of_person on journal (person_id, seq);

create table role_change (                           -- a role of administrator that one proposed and another decides on
    id          uuid        primary key,
    person_id   uuid        not null references person on delete cascade,
    role        text        not null check (role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
    given       boolean     not null,                -- false: taken away
    proposed_by uuid        not null references person,
    proposed_at timestamptz not null,
    decided_by  uuid        references person,
    decided_at  timestamptz,
    agreed      boolean
);
