create table unit_import (                           -- a table of units that was sent, until it is confirmed and after
    id           uuid        primary key,
    file_name    text        not null,
    rows         jsonb       not null,               -- as typed: number in the file, cells by column
    sent_by      uuid        not null references person,
    sent_at      timestamptz not null,
    confirmed_at timestamptz                         -- null: nothing of it is done
);
