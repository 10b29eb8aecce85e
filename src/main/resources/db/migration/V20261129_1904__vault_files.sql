alter table blob add column filed boolean not null default false;  -- its bytes lie in a file named after it; false: in blob_part, as they once all did

create index blob_unfiled on blob (sha256) where not filed;

create table blob_place (                            -- which directory of files belongs to this database; one row
    one bool primary key default true check (one),
    id  uuid not null                                -- stands in the directory's own file too
);
