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

create table journal (                               -- every act; each line sealed with the one before, at the latest a second later
    seq         bigint      primary key generated always as identity, -- in the order of entry; with gaps where something was undone
    at          timestamptz not null,
    person_id   uuid,                                -- null: nobody signed in, or the product itself
    person_name text        not null,
    unit_id     uuid,
    act         text        not null,                -- the event's name: SubmissionFiled
    subject     text        not null,                -- what it was done to
    detail      jsonb       not null,
    line        bigint      unique,                  -- its place in the chain, from 1 without gaps; null: not sealed yet
    before      text,                                -- hash of the line before; 64 zeros at the first
    hash        text        unique,
    check ((line is null) = (hash is null) and (line is null) = (before is null))
);

create index journal_at on journal (at);
create index journal_of_person on journal (person_id, seq);
create index journal_unsealed on journal (seq) where hash is null;

create function journal_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.hash is null
            and (old.seq, old.at, old.person_id, old.person_name, old.unit_id, old.act, old.subject, old.detail)
                is not distinct from
                (new.seq, new.at, new.person_id, new.person_name, new.unit_id, new.act, new.subject, new.detail) then
        return new;                                  -- it is sealed
    end if;
    raise exception 'a line of the journal is neither changed nor taken out';
end
$$;

create trigger journal_line_stands before update or delete on journal for each row execute function journal_stands();
create trigger journal_stands before truncate on journal for each statement execute function journal_stands();

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
