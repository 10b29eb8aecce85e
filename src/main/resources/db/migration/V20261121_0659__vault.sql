create table blob (
    sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      not null,                 -- bytes
    added_at   timestamptz not null
);

create table blob_part (                             -- a file in pieces of a mebibyte, so that none is ever whole in memory
    sha256 text  not null references blob on delete cascade,
    no     int   not null,                           -- from 0
    bytes  bytea not null,
    primary key (sha256, no)
);
