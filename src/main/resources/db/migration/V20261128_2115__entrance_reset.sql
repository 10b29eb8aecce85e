create table access_reset (                          -- an administrator's access is set anew: one proposes, one of another kind agrees
    id          uuid        primary key,
    person_id   uuid        not null references person on delete cascade,
    factors     boolean     not null,                -- the second factors go as well
    proposed_by uuid        references person,       -- null: whoever keeps the machine, by the command there
    proposed_as text        not null,                -- the role, as it was then; MACHINE
    proposed_at timestamptz not null,
    ends_at     timestamptz not null,
    decided_by  uuid        references person,
    decided_as  text,
    decided_at  timestamptz,
    agreed      boolean,
    by_mail     boolean,                             -- the link went to the mailbox; false: it is printed by who proposed
    code        text,                                -- SHA-256 with the id: what who agreed tells the owner
    tries       int         not null default 0,      -- wrong codes
    used_at     timestamptz,
    void_at     timestamptz,                         -- taken back, or too many wrong codes
    check (proposed_by <> person_id),
    check (decided_by <> person_id),
    check (decided_by <> proposed_by),
    check (decided_as <> proposed_as)
);

create index access_reset_of_person on access_reset (person_id);

alter table invitation add column reset_id uuid references access_reset on delete cascade; -- whose code it needs
