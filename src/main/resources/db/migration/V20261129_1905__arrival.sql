create table arrival (                               -- a file that comes in pieces, until it is whole or a day has passed
    id        uuid        primary key,
    person_id uuid        not null references person,
    about     text        not null,                  -- what it is sent for, as the room that takes it says
    key       text        not null,                  -- as the browser tells the file again after a cut
    name      text        not null,
    size      bigint      not null,                  -- bytes, when it is whole
    have      bigint      not null default 0,        -- bytes that are on the disk
    begun_at  timestamptz not null,
    unique (person_id, about, key)
);
