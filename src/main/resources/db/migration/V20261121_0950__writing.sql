create table letter_draft (                    -- a notice as an official document, as somebody wrote it
    incoming_id uuid        primary key references incoming on delete cascade,
    letter      jsonb       not null,
    by_name     text        not null,
    at          timestamptz not null
);
