-- What became of making the pictures of the vault small: once for each content.
create table picture (
    sha256  text        primary key references blob (sha256),
    small   text        references blob (sha256),   -- a JPEG; null: there is none
    why     text,                                   -- why there is none, in words
    made_at timestamptz not null,
    check ((small is null) <> (why is null))
);
