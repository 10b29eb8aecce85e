create table reading_underway (                      -- files that are being read for longer than a moment: looked at by pages, gone when read
    id    uuid        primary key,
    whose text        not null,                      -- for whom: a person's id, or a collection
    name  text        not null,                      -- as its sender called it
    what  text        not null,                      -- what is counted
    done  bigint      not null,
    of    bigint      not null,
    since timestamptz not null,
    at    timestamptz not null                       -- when it was last heard of
);

create index reading_underway_whose on reading_underway (whose);
