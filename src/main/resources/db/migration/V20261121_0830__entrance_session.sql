create table spring_session (                        -- who is signed in; the columns are those that the library asks for
    primary_id            text   primary key,
    session_id            text   not null unique,    -- what the browser's cookie holds
    creation_time         bigint not null,           -- milliseconds since 1970, as are the next and the last but one
    last_access_time      bigint not null,           -- to the minute
    max_inactive_interval int    not null,           -- seconds
    expiry_time           bigint not null,
    principal_name        text                       -- the person's id
);

create index spring_session_expires on spring_session (expiry_time);

create table spring_session_attributes (
    session_primary_id text  not null references spring_session on delete cascade,
    attribute_name     text  not null,
    attribute_bytes    bytea not null,               -- a kind, a colon, words: never an object of Java
    primary key (session_primary_id, attribute_name)
);
